package no.samlebok.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.report.CoverNotes;
import no.samlebok.report.Covered;
import no.samlebok.report.Covering;
import no.samlebok.report.Rollup;
import no.samlebok.report.Sum;
import no.samlebok.report.UnitReport;
import no.samlebok.report.UnitTree;
import no.samlebok.report.Voice;
import no.samlebok.template.FormRow;

/**
 * Measures against the gap they are to cover: the gap, how many measures there are and what they bring, and what is left.
 *
 * @param covering what is held against what
 * @param voice the language
 */
record CoverTable(Covering covering, Voice voice) {
    /** The table of all units along their tree, sums above what they sum. */
    ReportTable ofAll(UnitTree tree) {
        var heads = heads();
        heads.add(Head.of(voice.say("head.coverage"), false));
        var lines = IntStream.range(0, tree.lines().size())
                .mapToObj(at -> line(tree, at))
                .toList();
        var reports = tree.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.own()))
                .toList();
        return table(heads, lines, reports);
    }

    /** The table of one unit. */
    ReportTable ofUnit(UnitReport report) {
        var line = Line.row(0, report.unit().name(), own(report));
        return table(heads(), List.of(line), List.of(report));
    }

    private ReportTable table(List<Head> heads, List<Line> lines, List<UnitReport> reports) {
        return new ReportTable(
                covering.list().id() + "-dekning",
                voice.say("cover.title", "section", voice.say(covering.list().title())),
                false,
                measures().once(),
                voice.say("head.unit"),
                heads,
                lines,
                new CoverNotes(new Covered(covering, reports), voice).all());
    }

    private List<Head> heads() {
        var heads = new ArrayList<Head>();
        if (!covering.isAsReported()) {
            heads.add(Head.of(reported(), true));
        }
        for (var part : Covered.Part.values()) {
            if (part == Covered.Part.EFFECTS) {
                heads.add(Head.of(voice.say("cover.count"), true));
            }
            heads.add(Head.of(voice.say(part.head(covering)), true));
        }
        return heads;
    }

    /** The head of the figure as it is reported, with its unit of measure where that is another. */
    private String reported() {
        var label = voice.say(covering.gap().label());
        var measure = voice.say(covering.gap().measure().label()).replace(' ', '\u00a0');
        return covering.isConverted(covering.gap()) ? label + " (" + measure + ")" : label;
    }

    private Line line(UnitTree tree, int at) {
        var line = tree.lines().get(at);
        var label = voice.say(line.label());
        var own = line.own();
        if (own == null) {
            return Line.sum(line.depth(), label, sums(new Covered(covering, tree.under(at))));
        }
        var cells = own(own);
        cells.add(ReportCell.words(
                covering.isAwaited(own) ? voice.say(own.standing().words()) : ""));
        return Line.row(line.depth(), label, cells);
    }

    private List<ReportCell> own(UnitReport report) {
        var cells = new Cells(voice, true);
        var figures = new CoverCells(new Covered(covering, List.of(report)), voice, false);
        var reported = cells.own(report, covering.gap().id());
        var own = covering.isAwaited(report) ? figures.awaited(cells.awaited(report, true)) : figures.all();
        if (covering.isAsReported()) {
            own.set(0, reported);
        } else {
            own.add(0, reported);
        }
        return own;
    }

    private List<ReportCell> sums(Covered covered) {
        var sums = new CoverCells(covered, voice, true).all();
        if (!covering.isAsReported()) {
            sums.add(0, reported(covered));
        }
        sums.add(ReportCell.words(covered.coverage(voice)));
        return sums;
    }

    /** The sum of the figure as it is reported. */
    private ReportCell reported(Covered covered) {
        var gap = covering.gap();
        var sum = new Sum(gap, gap.column(), new Rollup(covered.reports()), any -> Optional.empty());
        return new Cells(voice, true).sum(sum);
    }

    /** The amounts as one field, for what they are measured in is told once. */
    private MeasureWords measures() {
        var field = covering.isConverted(covering.gap()) ? covering.effect() : covering.gap();
        return new MeasureWords(
                List.of(new FormRow("enhet", null, field.row(), null, null, null, List.of(field))), voice);
    }
}
