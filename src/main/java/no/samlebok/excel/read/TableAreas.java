package no.samlebok.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Area;

/** The areas of the tables of a sheet. */
final class TableAreas {
    private TableAreas() {}

    static List<Area> of(Container container, Part sheet) throws IOException {
        var areas = new ArrayList<Area>();
        for (var table : Relationships.of(container, sheet.name()).to("table")) {
            try (var xml = container.xml(container.linked(table, "table"), Vocabulary.SPREADSHEET, "table")) {
                var reference = xml.required("ref");
                areas.add(References.area(reference).orElseThrow(() -> xml.illegal("table", reference)));
                xml.skip();
                xml.finish();
            }
        }
        return List.copyOf(areas);
    }
}
