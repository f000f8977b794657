package no.samlebok.book;

import java.util.List;
import java.util.Map;

/** A book that is held in memory; what tests build and mangle. */
public record MemoryBook(List<Sheet> sheets, List<Name> names, Map<String, String> properties) implements Book {
    public MemoryBook {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        properties = Map.copyOf(properties);
    }
}
