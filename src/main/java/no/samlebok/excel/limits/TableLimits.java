package no.samlebok.excel.limits;

import java.util.ArrayList;
import java.util.stream.Stream;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Table;

/** What is asked of tables. */
final class TableLimits {
    private static final int LONGEST_HEAD = 255;

    private TableLimits() {}

    static Stream<Breach> check(Draft draft) {
        return draft.sheets().stream()
                .flatMap(sheet ->
                        Stream.concat(overlaps(sheet), sheet.tables().stream().flatMap(table -> check(sheet, table))));
    }

    private static Stream<Breach> overlaps(DraftSheet sheet) {
        var areas = sheet.tables().stream().map(Table::area).toList();
        var merged =
                areas.stream().filter(area -> sheet.merged().stream().anyMatch(other -> Overlaps.share(area, other)));
        return Stream.concat(Overlaps.within(areas), merged)
                .map(area -> new Breach(Limit.TABLE_OVERLAP, sheet.name(), area.a1()));
    }

    private static Stream<Breach> check(DraftSheet sheet, Table table) {
        var breaches = new ArrayList<Breach>();
        if (table.area().last().row() <= table.area().first().row()) {
            breaches.add(new Breach(Limit.TABLE_ROWS, table.name(), table.area().a1()));
        }
        var heads = TableHeads.of(sheet, table);
        heads.stream()
                .filter(head -> head.isBlank() || head.length() > LONGEST_HEAD || head.contains("\n"))
                .forEach(head -> breaches.add(new Breach(Limit.TABLE_HEAD, table.name(), "\"" + head + "\"")));
        Taken.twice(heads).forEach(head -> breaches.add(new Breach(Limit.TABLE_HEAD_TAKEN, table.name(), head)));
        return breaches.stream();
    }
}
