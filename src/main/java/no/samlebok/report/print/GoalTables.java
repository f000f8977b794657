package no.samlebok.report.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.figure.Figure;
import no.samlebok.report.Achievement;
import no.samlebok.report.Scored;
import no.samlebok.report.UnitReport;
import no.samlebok.report.UnitTree;
import no.samlebok.report.Voice;
import no.samlebok.words.Norwegian;

/** Goals reached in each area, and what is not scored and why. */
final class GoalTables {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final UnitTree tree;
    private final String section;
    private final int year;
    private final Voice voice;

    /** Makes ready to draw them up for one scorecard. */
    GoalTables(UnitTree tree, String section, int year, Voice voice) {
        this.tree = tree;
        this.section = section;
        this.year = year;
        this.voice = voice;
    }

    /** How many goals each area reached. */
    ReportTable reached() {
        var heads = new ArrayList<Head>();
        heads.add(Head.of(voice.say("print.goals.all"), true));
        for (var achievement : Achievement.values()) {
            heads.add(Head.of(voice.say(achievement.words()), true));
        }
        heads.add(Head.of(voice.say("print.goals.share"), true));
        var lines = new ArrayList<Line>();
        for (int at = 0; at < tree.lines().size(); at++) {
            lines.add(line(at));
        }
        return new ReportTable(
                section + "-maal",
                voice.say("print.goals.title"),
                true,
                "",
                voice.say("head.unit"),
                heads,
                lines,
                List.of(voice.say("print.goals.basis")));
    }

    /** What is not scored, unit by unit, with the reason. */
    ReportTable notScored() {
        var lines = new ArrayList<Line>();
        for (var line : tree.lines()) {
            var own = line.own();
            if (own != null && own.counted() != null) {
                notScored(own, lines);
            }
        }
        var heads = List.of(Head.of(voice.say("head.why"), false));
        return new ReportTable(
                section + "-ikkevurdert",
                voice.say("print.goals.notScored"),
                false,
                "",
                voice.say("head.indicator"),
                heads,
                lines,
                List.of());
    }

    private void notScored(UnitReport report, List<Line> lines) {
        var rest = scored(report).stream()
                .filter(one -> one.goal().achievement() == Achievement.NOT_SCORED)
                .map(this::reason)
                .toList();
        if (!rest.isEmpty()) {
            lines.add(Line.group(0, report.unit().name()));
            lines.addAll(rest);
        }
    }

    private Line reason(Scored one) {
        var why = ReportCell.words(voice.say(one.goal().why()));
        return Line.row(1, voice.say(one.row().label()), List.of(why));
    }

    private Line line(int at) {
        var line = tree.lines().get(at);
        var under = tree.under(at);
        var label = voice.say(line.label());
        var own = line.own();
        if (own != null && own.counted() == null && own.block(section).isPresent()) {
            var awaited = new Cells(voice, true).awaited(own, true);
            var columns = Achievement.values().length + 2;
            return Line.row(line.depth(), label, Collections.nCopies(columns, awaited));
        }
        var scored = under.stream()
                .filter(report -> report.counted() != null)
                .flatMap(report -> scored(report).stream())
                .toList();
        var cells = counts(scored);
        return own == null ? Line.sum(line.depth(), label, cells) : Line.row(line.depth(), label, cells);
    }

    private List<ReportCell> counts(List<Scored> scored) {
        var by = scored.stream().collect(Collectors.groupingBy(one -> one.goal().achievement(), Collectors.counting()));
        var cells = new ArrayList<ReportCell>();
        cells.add(ReportCell.count(scored.size()));
        Arrays.stream(Achievement.values())
                .forEach(achievement -> cells.add(ReportCell.count(by.getOrDefault(achievement, 0L))));
        long decided = scored.size() - by.getOrDefault(Achievement.NOT_SCORED, 0L);
        cells.add(share(by.getOrDefault(Achievement.MET, 0L), decided));
        return cells;
    }

    private ReportCell share(long met, long decided) {
        if (decided == 0) {
            return ReportCell.absent("–", true, Absence.IMPOSSIBLE);
        }
        var percent =
                BigDecimal.valueOf(met).multiply(HUNDRED).divide(BigDecimal.valueOf(decided), 0, RoundingMode.HALF_UP);
        var text = voice.say(
                "print.goals.of",
                "met",
                Long.toString(met),
                "of",
                Long.toString(decided),
                "share",
                Norwegian.number(percent, 0, "%"));
        return new ReportCell(text, true, new Figure.Amount(percent), null, null, null, null);
    }

    private List<Scored> scored(UnitReport report) {
        return Scored.of(report, section, year);
    }
}
