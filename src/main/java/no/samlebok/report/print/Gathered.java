package no.samlebok.report.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.report.ListLine;
import no.samlebok.report.UnitReport;
import no.samlebok.report.Voice;
import no.samlebok.template.Block;
import no.samlebok.template.FormColumn;
import no.samlebok.template.Section;

/** A section of all units in one table, each unit's lines under its name; a unit without figures is told to be so. */
final class Gathered {
    private final List<UnitReport> asked;
    private final Block sample;
    private final Voice voice;

    /**
     * Makes ready to draw it up.
     *
     * @param reports the units that return a workbook
     * @param sample the section as one of them meets it
     */
    Gathered(List<UnitReport> reports, Block sample, Voice voice) {
        this.asked = reports.stream()
                .filter(report -> report.block(sample.section().id()).isPresent())
                .toList();
        this.sample = sample;
        this.voice = voice;
    }

    /** The tables: one for all units with the same columns. */
    List<ReportTable> tables() {
        var alike = new LinkedHashMap<List<FormColumn>, List<UnitReport>>();
        asked.forEach(report -> alike.computeIfAbsent(block(report).columns(), any -> new ArrayList<>())
                .add(report));
        return alike.values().stream().map(this::table).toList();
    }

    private ReportTable table(List<UnitReport> reports) {
        var lines = new ArrayList<Line>();
        reports.forEach(report -> lines.addAll(lines(report)));
        var totals = totals(reports);
        totals.flatMap(ListTotals::line).ifPresent(lines::add);
        var shape = new SectionTable(reports.get(0), block(reports.get(0)), voice);
        return new ReportTable(
                sample.section().id() + "-" + reports.get(0).unit().code(),
                voice.say(sample.section().title()),
                true,
                shape.measures().once(),
                shape.corner(),
                shape.heads(),
                lines,
                Stream.concat(shape.caption().stream(), totals.map(ListTotals::notes).orElseGet(List::of).stream())
                        .toList());
    }

    private List<Line> lines(UnitReport report) {
        var own = report.block(sample.section().id())
                .filter(block -> report.counted() != null)
                .map(block -> new SectionTable(report, block, voice).lines())
                .orElseGet(List::of);
        var lines = new ArrayList<Line>();
        lines.add(Line.group(0, name(report, own.isEmpty())));
        own.forEach(line -> lines.add(line.in(1)));
        return lines;
    }

    private String name(UnitReport report, boolean isEmpty) {
        var name = report.unit().name();
        if (report.counted() == null) {
            return name + ": " + voice.say(report.standing().words());
        }
        return isEmpty ? name + ": " + voice.say("print.none") : name;
    }

    /** Sums over units; a single unit has its own. */
    private Optional<ListTotals> totals(List<UnitReport> reports) {
        if (!(sample.section() instanceof Section.Listing listing)) {
            return Optional.empty();
        }
        var lines = ListLine.of(reports, listing.id());
        boolean isOfOne = lines.stream().map(ListLine::report).distinct().count() < 2;
        boolean hasSums = sample.rows().size() > sample.lines().size();
        return isOfOne && hasSums ? Optional.empty() : Optional.of(new ListTotals(sample, lines, voice));
    }

    private Block block(UnitReport report) {
        return report.block(sample.section().id()).orElse(sample);
    }
}
