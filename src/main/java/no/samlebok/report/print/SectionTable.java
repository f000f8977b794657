package no.samlebok.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samlebok.figure.Figure;
import no.samlebok.report.ListLine;
import no.samlebok.report.UnitReport;
import no.samlebok.report.Voice;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.template.Group;

/** A section of one unit as a table in the layout it is published in: rows under their groups, columns as in the form. */
final class SectionTable {
    private final UnitReport report;
    private final Block block;
    private final Cells cells;
    private final Voice voice;
    private final int first;
    private final List<FormRow> rows;

    /** Makes ready to draw it up. */
    SectionTable(UnitReport report, Block block, Voice voice) {
        this.report = report;
        this.block = block;
        this.voice = voice;
        this.cells = new Cells(voice, false);
        this.first = isList(block) ? 1 : 0;
        this.rows = block.rows().stream().filter(this::isShown).toList();
    }

    /** The table; empty when nothing in it is answered, nor due. */
    Optional<ReportTable> table() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<>(lines());
        totals().flatMap(ListTotals::line).ifPresent(lines::add);
        var title = voice.say(block.section().title());
        return Optional.of(new ReportTable(
                block.section().id(), title, true, measures().once(), corner(), heads(), lines, notes()));
    }

    /** Its lines, those of a group under their heading. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        Group group = null;
        for (var row : rows) {
            if (row.group() != null && !Objects.equals(row.group(), group)) {
                lines.add(Line.group(0, label(row.group())));
            }
            group = row.group();
            lines.add(line(row));
        }
        return lines;
    }

    /** The heads of its columns. */
    List<Head> heads() {
        return new Heads(block, measures(), voice).from(first);
    }

    /** What stands over the labels of its lines. */
    String corner() {
        return first == 0 ? "" : voice.say(block.columns().get(0).label());
    }

    /** Where it tells what its figures are measured in. */
    MeasureWords measures() {
        return new MeasureWords(block.lines(), voice);
    }

    private Line line(FormRow row) {
        int depth = row.group() == null ? 0 : 1;
        var values = block.columns().stream()
                .skip(first)
                .map(column -> cell(row, column))
                .toList();
        return isSum(row) ? Line.sum(depth, voice.say(row.label()), values) : Line.row(depth, label(row), values);
    }

    /** A sum has no field in a column that is not summed. */
    private ReportCell cell(FormRow row, FormColumn column) {
        return row.fields().stream()
                .filter(field -> field.id().column().equals(column.id()))
                .findFirst()
                .map(field -> cells.own(report, field.id()))
                .orElseGet(() -> ReportCell.words(""));
    }

    private String label(Group group) {
        var note = group.note();
        var label = voice.say(group.label());
        return note == null ? label : label + " (" + voice.say(note) + ")";
    }

    private String label(FormRow row) {
        return first == 1 && row.label().nb().isBlank()
                ? cells.own(report, row.fields().get(0).id()).text()
                : measures().label(voice.say(row.label()), row);
    }

    private boolean isSum(FormRow row) {
        return row.fields().size() < block.columns().size();
    }

    private boolean isShown(FormRow row) {
        return row.fields().stream().anyMatch(field -> isAnswered(field) || (first == 0 && field.required()));
    }

    private boolean isAnswered(Field field) {
        return !(report.figures().figure(field.id()) instanceof Figure.Missing);
    }

    private List<String> notes() {
        var notes = new ArrayList<>(caption());
        leftOut().ifPresent(notes::add);
        totals().map(ListTotals::notes).ifPresent(notes::addAll);
        var disagreement = block.disagreement();
        if (disagreement != null && isAnswered(disagreement)) {
            notes.add(voice.say(
                    "print.disagreement",
                    "text",
                    cells.own(report, disagreement.id()).text()));
        }
        return notes;
    }

    /** What its figures are about, where its heading does not say it. */
    List<String> caption() {
        return Optional.ofNullable(report.form())
                .flatMap(form -> form.round().caption(block.section()))
                .map(voice::say)
                .stream()
                .toList();
    }

    /** A row without a single answer is told under the table; spare lines of a list are not. */
    private Optional<String> leftOut() {
        var labels = block.rows().stream()
                .filter(row -> first == 0 && !isShown(row))
                .map(row -> voice.say(row.label()))
                .distinct()
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("print.leftOut", "rows", String.join(", ", labels)));
    }

    private Optional<ListTotals> totals() {
        var used = ListLine.of(List.of(report), block.section().id());
        boolean hasSums = block.rows().stream().anyMatch(this::isSum);
        return first == 0 || hasSums ? Optional.empty() : Optional.of(new ListTotals(block, used, voice));
    }

    private static boolean isList(Block block) {
        return block.columns().get(0).id().equals(Block.NAME);
    }
}
