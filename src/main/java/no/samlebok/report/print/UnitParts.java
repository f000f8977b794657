package no.samlebok.report.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samlebok.figure.Figure;
import no.samlebok.report.Covering;
import no.samlebok.report.UnitReport;
import no.samlebok.report.Voice;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Form;
import no.samlebok.template.FormRow;
import no.samlebok.template.Section;

/** What one unit has reported, section by section, each text under the table it explains. */
final class UnitParts {
    private final UnitReport report;
    private final int level;
    private final Voice voice;
    private final Cells cells;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> sheetsWithTables = new HashSet<>();

    private UnitParts(UnitReport report, int level, Voice voice) {
        this.report = report;
        this.level = level;
        this.voice = voice;
        this.cells = new Cells(voice, false);
    }

    /**
     * The parts.
     *
     * @param level the level of the headings of sections
     */
    static List<Part> of(UnitReport report, int level, Voice voice) {
        var form = report.form();
        if (form == null) {
            return List.of();
        }
        if (report.counted() == null) {
            return List.of(new Prose(Prose.Kind.GAP, voice.say("print.gap." + gap(report))));
        }
        return new UnitParts(report, level, voice).parts(form);
    }

    /**
     * The texts of one section; a gap when nothing of the unit counts.
     *
     * @param level the level of their headings
     */
    static List<Part> texts(UnitReport report, String section, int level, Voice voice) {
        if (report.counted() == null) {
            return of(report, level, voice);
        }
        var parts = new UnitParts(report, level, voice);
        report.block(section).ifPresent(block -> block.rows().forEach(row -> parts.text(row, level)));
        return parts.parts.isEmpty() ? List.of(new Prose(Prose.Kind.NOTE, voice.say("print.none"))) : parts.parts;
    }

    private static String gap(UnitReport report) {
        return report.standing().name().toLowerCase(Locale.ROOT);
    }

    private List<Part> parts(Form form) {
        for (var block : form.blocks()) {
            if (block.section() instanceof Section.Narrative narrative) {
                int deeper = sheetsWithTables.contains(narrative.sheet()) ? level + 1 : level;
                block.rows().forEach(row -> text(row, deeper));
            } else {
                section(block, form);
                sheetsWithTables.add(block.section().sheet());
            }
        }
        return parts;
    }

    private void section(Block block, Form form) {
        parts.add(new Heading(level, voice.say(block.section().title())));
        var table = new SectionTable(report, block, voice).table();
        parts.add(table.<Part>map(shown -> shown).orElseGet(() -> new Prose(Prose.Kind.NOTE, voice.say("print.none"))));
        Covering.of(block.section(), form.round().period().year(), List.of(report))
                .map(covering -> new CoverTable(covering, voice).ofUnit(report))
                .ifPresent(parts::add);
        if (table.isPresent()) {
            charts(block, form);
        }
    }

    private void charts(Block block, Form form) {
        form.round().template().charts().stream()
                .filter(chart -> chart.section().equals(block.section().id()))
                .flatMap(chart -> new Plot(chart, voice).ofUnit(report).stream())
                .forEach(parts::add);
    }

    private void text(FormRow row, int headingLevel) {
        var field = row.fields().get(0);
        var text = cells.own(report, field.id());
        if (isBlank(text)) {
            missing(row, field, headingLevel);
        } else {
            head(row, headingLevel);
            parts.addAll(Prose.of(text.text()));
        }
    }

    private void missing(FormRow row, Field field, int headingLevel) {
        if (field.required()) {
            head(row, headingLevel);
            parts.add(new Prose(Prose.Kind.GAP, voice.say("print.gap.text")));
        }
    }

    /** The heading of a text, unless the one above already says so. */
    private void head(FormRow row, int headingLevel) {
        var label = voice.say(row.label());
        var above = parts.stream().filter(Heading.class::isInstance).reduce((any, last) -> last);
        if (above.filter(new Heading(headingLevel - 1, label)::equals).isEmpty()) {
            parts.add(new Heading(headingLevel, label));
        }
    }

    private static boolean isBlank(ReportCell text) {
        return text.figure() instanceof Figure.Missing || text.text().isBlank();
    }
}
