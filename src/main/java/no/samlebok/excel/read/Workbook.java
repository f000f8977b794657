package no.samlebok.excel.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.book.Book;
import no.samlebok.book.Name;
import no.samlebok.book.Sheet;

/** The book in an upload: names and properties in memory, the rows of its sheets still packed. */
record Workbook(List<Sheet> sheets, List<Name> names, Map<String, String> properties) implements Book {
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
        var types = ContentTypes.of(container);
        ForeignFile.refuse(types.of(main.name()));
        types.refuseAbsent(container);
        var properties = links.only("custom-properties").or(() -> links.only("customProperties"));
        return read(container.typed(types), main, properties);
    }

    private static Workbook read(Container container, Part main, Optional<Relationship> properties) throws IOException {
        var workbook = WorkbookPart.of(container, main);
        var sheets = SheetReader.of(container, main, workbook.dates()).read(workbook.sheets());
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
}
