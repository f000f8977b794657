package no.samlebok.book;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One sheet of a book; its rows come lazily and in order, and may be walked more than once. */
public interface Sheet {
    /** Its name on the tab. */
    String name();

    /** Whether it can be seen. */
    Visibility visibility();

    /** The rows that stand in the file, by rising index. */
    Iterable<Row> rows();

    /** The merged areas. */
    List<Area> merged();

    /** The 0-based columns that are hidden. */
    Set<Integer> hiddenColumns();

    /** The areas of its tables. */
    List<Area> tables();

    /** The notes and comments on its cells, from the top; empty when there are some that cannot be read. */
    default Optional<List<Remark>> remarks() {
        return Optional.of(List.of());
    }
}
