package no.samlebok.book;

import java.util.List;
import java.util.Set;

/** A sheet that is held in memory. */
public record MemorySheet(
        String name,
        Visibility visibility,
        List<Row> rows,
        List<Area> merged,
        Set<Integer> hiddenColumns,
        List<Area> tables)
        implements Sheet {
    public MemorySheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
        tables = List.copyOf(tables);
    }

    /** A visible sheet with these rows and nothing else. */
    public static MemorySheet of(String name, List<Row> rows) {
        return new MemorySheet(name, Visibility.VISIBLE, rows, List.of(), Set.of(), List.of());
    }
}
