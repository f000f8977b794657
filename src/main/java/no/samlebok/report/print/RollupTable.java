package no.samlebok.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.report.GridTable;
import no.samlebok.report.Rollup;
import no.samlebok.report.Sum;
import no.samlebok.report.UnitLine;
import no.samlebok.report.UnitReport;
import no.samlebok.report.UnitTree;
import no.samlebok.report.Voice;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.FormRow;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** A grid section for all units: a table for each year, units along their tree, sums above what they sum. */
final class RollupTable {
    private static final int MOST_BESIDE_COVERAGE = 7;

    private final UnitTree tree;
    private final Block block;
    private final @Nullable Words caption;
    private final Voice voice;
    private final Cells cells;

    /**
     * Makes ready to draw it up.
     *
     * @param block the section as one of the units meets it
     * @param caption what its figures are about; null where its heading says it
     */
    RollupTable(UnitTree tree, Block block, @Nullable Words caption, Voice voice) {
        this.caption = caption;
        this.tree = tree;
        this.block = block;
        this.voice = voice;
        this.cells = new Cells(voice, true);
    }

    /** The tables, the newest year first. */
    List<ReportTable> tables() {
        return GridTable.of(block).stream().map(this::table).toList();
    }

    /** The tables of one year and of no year, if anything in them is gathered. */
    List<ReportTable> tables(int year) {
        Predicate<GridTable> isGathered = table ->
                table.columns().stream().anyMatch(column -> Rollup.way(column.field(), this::field) != Rollup.Way.NONE);
        return GridTable.of(block).stream()
                .filter(table -> table.year() == null || table.year() == year)
                .filter(isGathered)
                .map(this::table)
                .toList();
    }

    private ReportTable table(GridTable table) {
        var measures = measures(table);
        var heads = new ArrayList<Head>();
        for (int at = 0; at < table.columns().size(); at++) {
            var label = voice.say(table.columns().get(at).head());
            heads.add(Head.of(measures.head(label, at, at + 1), true));
        }
        if (!isWide(table)) {
            heads.add(Head.of(voice.say("head.coverage"), false));
        }
        var lines = new ArrayList<Line>();
        for (int at = 0; at < tree.lines().size(); at++) {
            lines.add(line(table, at));
        }
        var title = title(table);
        boolean repeats = title.equals(voice.say(block.section().title()));
        return new ReportTable(
                id(table), title, repeats, measures.once(), voice.say("head.unit"), heads, lines, notes(table));
    }

    private Line line(GridTable table, int at) {
        var line = tree.lines().get(at);
        return line.own() == null ? sums(table, at) : own(table, line, line.own());
    }

    private Line own(GridTable table, UnitLine line, UnitReport report) {
        var values = new ArrayList<ReportCell>();
        table.columns()
                .forEach(column -> values.add(cells.own(report, column.field().id())));
        boolean isAwaited =
                report.counted() == null && report.block(block.section().id()).isPresent();
        if (!isWide(table)) {
            values.add(ReportCell.words(isAwaited ? voice.say(report.standing().words()) : ""));
        }
        return Line.row(line.depth(), voice.say(line.label()), values);
    }

    private Line sums(GridTable table, int at) {
        var sums = sumsOf(table, at);
        var line = tree.lines().get(at);
        var coverage =
                isWide(table) ? Stream.<ReportCell>empty() : Stream.of(ReportCell.words(Sum.coverage(sums, voice)));
        return Line.sum(
                line.depth(),
                voice.say(line.label()),
                Stream.concat(sums.stream().map(cells::sum), coverage).toList());
    }

    private List<Sum> sumsOf(GridTable table, int at) {
        return table.columns().stream()
                .map(column -> new Sum(column.field(), column.head(), new Rollup(tree.under(at)), this::field))
                .toList();
    }

    /** With so many columns there is no room for the coverage of each, and it is told under the table. */
    private static boolean isWide(GridTable table) {
        return table.columns().size() > MOST_BESIDE_COVERAGE;
    }

    private Stream<String> coverage(GridTable table) {
        return IntStream.range(0, isWide(table) ? tree.lines().size() : 0)
                .filter(at -> tree.lines().get(at).own() == null)
                .mapToObj(at -> voice.say(tree.lines().get(at).label()) + ": "
                        + Sum.coverage(sumsOf(table, at), voice).replace("\n", "; "));
    }

    /** The columns as one row of fields, for that is what each line of the table is. */
    private MeasureWords measures(GridTable table) {
        var fields = table.columns().stream().map(GridTable.Column::field).toList();
        var label = table.columns().get(0).head();
        return new MeasureWords(List.of(new FormRow("enhet", null, label, null, null, null, fields)), voice);
    }

    private List<String> notes(GridTable table) {
        var notSummed = table.columns().stream()
                .filter(column -> Rollup.way(column.field(), this::field) == Rollup.Way.NONE)
                .map(column -> voice.say(column.head()))
                .distinct()
                .toList();
        var notes = new ArrayList<String>();
        if (caption != null) {
            notes.add(voice.say(caption));
        }
        if (!notSummed.isEmpty()) {
            notes.add(voice.say("grid.notSummed", "fields", String.join(", ", notSummed)));
        }
        coverage(table).forEach(notes::add);
        return notes;
    }

    private Optional<Field> field(FieldId id) {
        return block.fields().filter(field -> field.id().equals(id)).findFirst();
    }

    private String title(GridTable table) {
        var parts = new ArrayList<String>();
        parts.add(voice.say(block.section().title()));
        if (table.row() != null) {
            parts.add(voice.say(table.row()));
        }
        if (table.year() != null) {
            parts.add(table.year().toString());
        }
        return String.join(" ", parts);
    }

    private String id(GridTable table) {
        var first = table.columns().get(0).field().id();
        var year = table.year() == null ? "" : "-" + table.year();
        return first.section() + (table.row() == null ? "" : "-" + first.row()) + year;
    }
}
