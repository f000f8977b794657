package no.samlebok.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlebok.report.Consolidation;
import no.samlebok.report.Covering;
import no.samlebok.report.Tally;
import no.samlebok.report.UnitReport;
import no.samlebok.report.UnitTree;
import no.samlebok.report.Voice;
import no.samlebok.template.Block;
import no.samlebok.template.Section;

/** What all units have reported, gathered section by section. */
final class MunicipalParts {
    private final Consolidation consolidation;
    private final Voice voice;
    private final UnitTree tree;
    private final int year;
    private final List<Part> parts = new ArrayList<>();

    /** Makes ready to gather it. */
    MunicipalParts(Consolidation consolidation, Voice voice) {
        this.consolidation = consolidation;
        this.voice = voice;
        this.tree = consolidation.tree();
        this.year = consolidation.round().period().year();
    }

    /** Every section, whole. */
    List<Part> all() {
        parts.add(new Heading(1, voice.say("overview.coverage")));
        parts.add(standings());
        blocks().forEach(this::whole);
        return parts;
    }

    /**
     * What the chapter of a municipality begins with: the sums of the year's money, goals reached, and measures against the
     * gap. A single unit's figures follow soon enough.
     *
     * @param level the level of its headings
     */
    List<Part> inShort(int level) {
        parts.add(standings());
        var several = consolidation.expected().size() > 1 ? blocks() : List.<Block>of();
        for (var block : several) {
            if (block.section() instanceof Section.Grid && block.isMoney()) {
                sums(block, level);
            } else if (block.section() instanceof Section.Scorecard) {
                parts.add(new Heading(level, voice.say("print.goals.title")));
                parts.add(goals(block).reached());
            }
            covered(block).ifPresent(table -> {
                parts.add(new Heading(level, voice.say(block.section().title())));
                parts.add(table);
            });
        }
        return parts;
    }

    /** Measures against the gap, where the section is a list of those. */
    private Optional<ReportTable> covered(Block block) {
        return Covering.of(block.section(), year, consolidation.expected())
                .map(covering -> new CoverTable(covering, voice).ofAll(tree));
    }

    private RollupTable rollup(Block block) {
        var caption = consolidation.round().caption(block.section()).orElse(null);
        return new RollupTable(tree, block, caption, voice);
    }

    private void sums(Block block, int level) {
        var tables = rollup(block).tables(year);
        if (!tables.isEmpty()) {
            parts.add(new Heading(level, voice.say(block.section().title())));
            parts.addAll(tables);
            charts(block);
        }
    }

    private void whole(Block block) {
        if (block.section() instanceof Section.Scorecard) {
            parts.add(new Heading(1, voice.say("print.goals.title")));
            parts.add(goals(block).reached());
            var rest = goals(block).notScored();
            if (!rest.lines().isEmpty()) {
                parts.add(rest);
            }
        }
        parts.add(new Heading(1, voice.say(block.section().title())));
        if (block.section() instanceof Section.Narrative) {
            consolidation.expected().forEach(report -> texts(report, block.section()));
        } else if (block.section() instanceof Section.Grid) {
            parts.addAll(rollup(block).tables());
        } else {
            parts.addAll(new Gathered(consolidation.expected(), block, voice).tables());
            covered(block).ifPresent(parts::add);
        }
        charts(block);
    }

    private void texts(UnitReport report, Section section) {
        if (report.block(section.id()).isPresent()) {
            parts.add(new Heading(2, report.unit().name()));
            parts.addAll(UnitParts.texts(report, section.id(), 3, voice));
        }
    }

    private void charts(Block block) {
        consolidation.round().template().charts().stream()
                .filter(chart -> chart.section().equals(block.section().id()))
                .flatMap(chart -> new Plot(chart, voice).ofUnits(consolidation.expected()).stream())
                .forEach(parts::add);
    }

    private ReportTable standings() {
        var lines = new ArrayList<Line>();
        for (int at = 0; at < tree.lines().size(); at++) {
            var line = tree.lines().get(at);
            var label = voice.say(line.label());
            var own = line.own();
            lines.add(
                    own == null
                            ? Line.sum(line.depth(), label, List.of(ReportCell.words(coverage(at))))
                            : Line.row(line.depth(), label, List.of(ReportCell.words(standing(own)))));
        }
        var heads = List.of(Head.of(voice.say("head.status"), false));
        return new ReportTable(
                "status",
                voice.say("overview.coverage"),
                true,
                "",
                voice.say("head.unit"),
                heads,
                lines,
                List.of(voice.say("overview.basis")));
    }

    private String coverage(int line) {
        return voice.say(Tally.of(tree.under(line)).coverage().words());
    }

    private String standing(UnitReport report) {
        return voice.say(report.standing().words());
    }

    private GoalTables goals(Block block) {
        return new GoalTables(tree, block.section().id(), year, voice);
    }

    private List<Block> blocks() {
        return consolidation.round().template().sections().stream()
                .flatMap(section -> consolidation.sample(section).stream())
                .toList();
    }
}
