package no.samlebok.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samlebok.book.Area;

/** The one whole walk through the part of a sheet, which finds all there is to refuse before any row is given out. */
final class SheetPart {
    private final BitSet hiddenColumns = new BitSet();
    private final List<Area> merged = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private SheetPart() {}

    /** Walks through a sheet. */
    static SheetPart read(Container container, Part part, SheetContext context) throws IOException {
        var sheet = new SheetPart();
        try (var xml = container.xml(part, Vocabulary.SPREADSHEET, "worksheet")) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "sheetData" -> sheet.readRows(xml, context, container.spent());
                    case "cols" -> sheet.readColumns(xml);
                    case "mergeCells" -> sheet.readMerged(xml);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        if (!sheet.seen.contains("sheetData")) {
            throw Unreadable.of("snapshot.part.lacks", "part", part.name(), "found", "sheetData");
        }
        return sheet;
    }

    /** The 0-based columns that are hidden. */
    Set<Integer> hiddenColumns() {
        return new HiddenColumns(hiddenColumns);
    }

    List<Area> merged() {
        return List.copyOf(merged);
    }

    private void readRows(XmlInput xml, SheetContext context, Spent spent) {
        xml.once(seen);
        var rows = new RowReader(xml, context);
        for (var row = rows.next(); row != null; row = rows.next()) {
            spent.row(row);
        }
    }

    private void readColumns(XmlInput xml) {
        while (xml.child()) {
            int from = xml.whole("min", 0);
            int to = xml.whole("max", 0);
            if (from < 1 || to < from || to > References.COLUMNS) {
                throw xml.illegal("col", from + ":" + to);
            }
            if (xml.flag("hidden")) {
                hiddenColumns.set(from - 1, to);
            }
            xml.skip();
        }
    }

    private void readMerged(XmlInput xml) {
        xml.once(seen);
        while (xml.child()) {
            var reference = xml.required("ref");
            xml.entry();
            merged.add(References.area(reference).orElseThrow(() -> xml.illegal("mergeCell", reference)));
            xml.skip();
        }
    }
}
