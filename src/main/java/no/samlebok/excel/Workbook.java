package no.samlebok.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samlebok.book.Book;
import no.samlebok.book.Name;
import no.samlebok.book.Sheet;

/** The book in an upload: names and properties in memory, the rows of its sheets still packed. */
record Workbook(List<Sheet> sheets, List<Name> names, Map<String, String> properties) implements Book {
    private static final Set<String> WITHOUT_ROWS = Set.of("chartsheet", "dialogsheet");
    private static final String MACRO_SHEET = "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet";

    Workbook {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        properties = Map.copyOf(properties);
    }

    /** Reads an upload whole, once. */
    static Workbook open(byte[] upload, Budget budget) throws IOException {
        budget.allow("snapshot.budget.bytes", upload.length, budget.bytes());
        ForeignFile.refuse(upload);
        // A copy, for the rows are read from it later, and whoever gave it may change it.
        var container = Container.of(upload.clone(), budget);
        ForeignFile.refuse(container);
        var links = Relationships.of(container, "");
        var main = container.part(links.only("officeDocument")
                .orElseThrow(() -> Unreadable.of("snapshot.kind.unknown"))
                .target());
        ForeignFile.refuse(ContentTypes.of(container).of(main.name()));
        var properties = links.only("custom-properties").or(() -> links.only("customProperties"));
        return read(container, main, properties);
    }

    private static Workbook read(Container container, Part main, Optional<Relationship> properties) throws IOException {
        var workbook = WorkbookPart.of(container, main);
        var sheets = sheets(container, workbook, Relationships.of(container, main.name()));
        var names = sheets.stream().map(Sheet::name).toList();
        return new Workbook(
                sheets,
                workbook.names().stream()
                        .flatMap(name -> name.cells(names).stream())
                        .toList(),
                properties.isPresent()
                        ? CustomProperties.of(
                                container, container.part(properties.get().target()))
                        : Map.of());
    }

    private static List<Sheet> sheets(Container container, WorkbookPart workbook, Relationships links)
            throws IOException {
        var strings = links.only("sharedStrings");
        var texts = strings.isPresent()
                ? SharedStrings.of(container, container.part(strings.get().target()))
                : SharedStrings.none();
        var formats = links.only("styles");
        var styles = formats.isPresent()
                ? CellFormats.of(container, container.part(formats.get().target()))
                : CellFormats.none();
        var count = new Count(container.budget());
        var parts = new HashSet<Part>();
        var sheets = new ArrayList<Sheet>();
        for (var entry : workbook.sheets()) {
            var link = links.id(entry.id());
            var part = container.part(link.target());
            if (!parts.add(part)) {
                throw Unreadable.of("snapshot.sheet.twice", "sheet", entry.name());
            }
            if (link.is("worksheet")) {
                var context = new SheetContext(entry.name(), texts, styles, workbook.dates(), container.budget());
                sheets.add(StreamedSheet.read(container, entry, part, context, count));
            } else if (WITHOUT_ROWS.stream().noneMatch(link::is) && !link.type().equals(MACRO_SHEET)) {
                throw Unreadable.of("snapshot.part.link", "part", part.name(), "found", link.type());
            }
        }
        return sheets;
    }
}
