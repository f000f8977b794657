package no.samlebok.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What any spreadsheet is to us, whoever wrote it: sheets, names and properties as plain values. */
public interface Book {
    /** The sheets in tab order, hidden ones too. */
    List<Sheet> sheets();

    /** The defined names that point at cells of this book; broken and foreign ones are left out. */
    List<Name> names();

    /** The custom document properties that are texts. */
    Map<String, String> properties();

    /** The sheet with this name, capital letters and small alike as in Excel. */
    default Optional<Sheet> sheet(String name) {
        return sheets().stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
