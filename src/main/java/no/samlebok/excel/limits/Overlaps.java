package no.samlebok.excel.limits;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.book.Area;

/** Areas that share cells. */
final class Overlaps {
    private Overlaps() {}

    /** Those of the areas that share a cell with an earlier one. */
    static Stream<Area> within(List<Area> areas) {
        return IntStream.range(1, areas.size())
                .filter(at -> areas.subList(0, at).stream().anyMatch(earlier -> share(earlier, areas.get(at))))
                .mapToObj(areas::get);
    }

    /** Whether two areas share a cell. */
    static boolean share(Area one, Area other) {
        return one.first().row() <= other.last().row()
                && other.first().row() <= one.last().row()
                && one.first().column() <= other.last().column()
                && other.first().column() <= one.last().column();
    }
}
