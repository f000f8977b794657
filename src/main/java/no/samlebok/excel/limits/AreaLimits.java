package no.samlebok.excel.limits;

import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftSheet;

/** What is asked of merged areas. */
final class AreaLimits {
    private AreaLimits() {}

    static Stream<Breach> check(Draft draft) {
        return draft.sheets().stream().flatMap(AreaLimits::check);
    }

    private static Stream<Breach> check(DraftSheet sheet) {
        return Stream.of(
                        sheet.merged().stream()
                                .filter(area -> area.first().equals(area.last()))
                                .map(area -> new Breach(Limit.MERGED_SIZE, sheet.name(), area.a1())),
                        Overlaps.within(sheet.merged())
                                .map(area -> new Breach(Limit.MERGED_OVERLAP, sheet.name(), area.a1())),
                        sheet.merged().stream().flatMap(area -> hidden(sheet, area)))
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> hidden(DraftSheet sheet, Area area) {
        return sheet.rows().stream()
                .filter(row -> row.index() >= area.first().row()
                        && row.index() <= area.last().row())
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> !(cell.content() instanceof Content.Blank))
                        .map(cell -> new Address(row.index(), cell.column())))
                .filter(cell -> area.holds(cell) && !cell.equals(area.first()))
                .map(cell -> new Breach(Limit.MERGED_CONTENT, sheet.name(), cell.a1()));
    }
}
