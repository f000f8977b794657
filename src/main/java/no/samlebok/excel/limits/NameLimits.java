package no.samlebok.excel.limits;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftName;
import no.samlebok.draft.Table;

/** What is asked of names, those of tables among them. */
final class NameLimits {
    private static final Pattern LEGAL = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]{0,254}");
    /** Cells in both ways of pointing at them; wider than Excel's own, for columns are not as many everywhere. */
    private static final Pattern LIKE_A_CELL =
            Pattern.compile("[A-Za-z]{1,3}[0-9]+|[RrCc]|[Rr][0-9]*[Cc][0-9]*|[Rr][0-9]+|(?i:TRUE|FALSE)");

    private NameLimits() {}

    static Stream<Breach> check(Draft draft) {
        var names = draft.names().stream().map(DraftName::name);
        var tables = draft.sheets().stream()
                .flatMap(sheet -> sheet.tables().stream())
                .map(Table::name);
        var all = Stream.concat(names, tables).toList();
        return Stream.of(
                        all.stream()
                                .filter(name -> !isLegal(name))
                                .map(name -> new Breach(Limit.NAME, "the names", name)),
                        Taken.twice(all).map(name -> new Breach(Limit.NAME_TAKEN, "the names", name)),
                        draft.names().stream()
                                .filter(name -> !pointsIntoASheet(name, draft))
                                .map(name -> new Breach(Limit.NAME_TARGET, name.name(), name.sheet())))
                .flatMap(breaches -> breaches);
    }

    static boolean isLegal(String name) {
        return LEGAL.matcher(name).matches() && !LIKE_A_CELL.matcher(name).matches();
    }

    private static boolean pointsIntoASheet(DraftName name, Draft draft) {
        return draft.sheets().stream().anyMatch(sheet -> sheet.name().equals(name.sheet()))
                && SheetLimits.isCell(name.area().first())
                && SheetLimits.isCell(name.area().last());
    }
}
