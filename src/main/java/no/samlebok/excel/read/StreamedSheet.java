package no.samlebok.excel.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.samlebok.book.Area;
import no.samlebok.book.Remark;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.book.Visibility;

/** A sheet of an upload; its rows stay packed until they are walked, and are read anew each time. */
record StreamedSheet(
        String name,
        Visibility visibility,
        List<Area> merged,
        Set<Integer> hiddenColumns,
        List<Area> tables,
        Iterable<Row> rows,
        Supplier<Optional<List<Remark>>> notes)
        implements Sheet {

    @Override
    public Optional<List<Remark>> remarks() {
        return notes.get();
    }

    static StreamedSheet read(Container container, SheetEntry entry, Part part, SheetContext context)
            throws java.io.IOException {
        var sheet = SheetPart.read(container, part, context);
        return new StreamedSheet(
                entry.name(),
                entry.visibility(),
                sheet.merged(),
                sheet.hiddenColumns(),
                TableAreas.of(container, part),
                () -> new StreamedRows(container, part, context),
                () -> Remarks.of(container, part));
    }
}
