package no.samlebok.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samlebok.book.Sheet;

/** Finds the parts of the sheets that a workbook lists, and what their cells share. */
final class SheetReader {
    private static final Set<String> WITHOUT_ROWS = Set.of("chartsheet", "dialogsheet");
    private static final String MACRO_SHEET = "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet";

    private final Container container;
    private final Relationships links;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final Dates dates;
    private final Set<String> read = new HashSet<>();

    private SheetReader(Container container, Relationships links, Dates dates) throws IOException {
        this.container = container;
        this.links = links;
        this.dates = dates;
        var texts = part("sharedStrings");
        this.strings = texts.isPresent() ? SharedStrings.of(container, texts.get()) : SharedStrings.none();
        var styles = part("styles");
        this.formats = styles.isPresent() ? CellFormats.of(container, styles.get()) : CellFormats.none();
    }

    /** A reader for the sheets of this workbook, whose strings and styles it reads at once. */
    static SheetReader of(Container container, Part workbook, Dates dates) throws IOException {
        return new SheetReader(container, Relationships.of(container, workbook.name()), dates);
    }

    /** The sheets that have rows; those of one chart, of dialogs and of macros are left out. */
    List<Sheet> read(List<SheetEntry> entries) throws IOException {
        var sheets = new ArrayList<Sheet>();
        for (var entry : entries) {
            // Modules of Excel 5's macros are listed so; they never had a part.
            if (!entry.id().isEmpty() && hasRows(links.id(entry.id()))) {
                sheets.add(read(entry));
            }
        }
        return sheets;
    }

    private Sheet read(SheetEntry entry) throws IOException {
        var link = links.id(entry.id());
        if (!read.add(link.target())) {
            throw Unreadable.of("snapshot.sheet.twice", "sheet", entry.name());
        }
        var part = container.linked(link, "worksheet");
        var context = new SheetContext(entry.name(), strings, formats, dates, container.budget());
        return StreamedSheet.read(container, entry, part, context);
    }

    private static boolean hasRows(Relationship link) {
        if (link.is("worksheet")) {
            return true;
        }
        if (WITHOUT_ROWS.stream().noneMatch(link::is) && !link.type().equals(MACRO_SHEET)) {
            throw Unreadable.of("snapshot.part.link", "part", link.target(), "found", link.type());
        }
        return false;
    }

    private Optional<Part> part(String kind) {
        return links.only(kind).map(link -> container.linked(link, kind));
    }
}
