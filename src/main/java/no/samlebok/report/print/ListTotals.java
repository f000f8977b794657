package no.samlebok.report.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.figure.Figure;
import no.samlebok.report.ListLine;
import no.samlebok.report.Shown;
import no.samlebok.report.Voice;
import no.samlebok.template.Block;
import no.samlebok.template.Field;

/**
 * The sums under the lines of an open list.
 *
 * @param block the list as one of the units meets it
 * @param lines the lines that are used
 * @param voice the language
 */
record ListTotals(Block block, List<ListLine> lines, Voice voice) {
    /** The line of sums; empty when nothing is summed, or there are not two lines to sum. */
    Optional<Line> line() {
        if (lines.size() < 2 || columns().noneMatch(this::isSummed)) {
            return Optional.empty();
        }
        return Optional.of(
                Line.sum(0, voice.say("list.sum"), columns().map(this::sum).toList()));
    }

    /** Lines without a number are not in the sum, and that must be seen. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        columns().filter(this::isSummed).forEach(at -> {
            long without =
                    lines.stream().filter(line -> line.amount(at).isEmpty()).count();
            if (without > 0) {
                var label = voice.say(block.columns().get(at).label());
                var key = without == 1 ? "list.without.one" : "list.without";
                notes.add(voice.say(key, "count", Long.toString(without), "column", label));
            }
        });
        return notes;
    }

    private ReportCell sum(int at) {
        var sum = isSummed(at)
                ? lines.stream().flatMap(line -> line.amount(at).stream()).reduce(BigDecimal::add)
                : Optional.<BigDecimal>empty();
        return sum.map(value -> new ReportCell(
                        voice.say(new Shown(field(at)).words(value)),
                        true,
                        new Figure.Amount(value),
                        field(at).measure(),
                        null,
                        null,
                        null))
                .orElseGet(() -> ReportCell.words(""));
    }

    private boolean isSummed(int at) {
        var definition = block.columns().get(at).definition();
        return definition != null && definition.total() && field(at).measure().isAdditive();
    }

    private Field field(int at) {
        return block.rows().get(0).fields().get(at);
    }

    /** The columns beside the names of the lines. */
    private Stream<Integer> columns() {
        return IntStream.range(1, block.columns().size()).boxed();
    }
}
