package no.samlebok.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.samlebok.report.Voice;
import no.samlebok.template.Block;
import no.samlebok.template.FormRow;

/**
 * The heads of a section's columns, those with a common head under it.
 *
 * @param block the section
 * @param measures where its table tells what its figures are measured in
 * @param voice the language
 */
record Heads(Block block, MeasureWords measures, Voice voice) {
    /** The heads from a 0-based column on. */
    List<Head> from(int first) {
        var heads = new ArrayList<Head>();
        int at = first;
        while (at < block.columns().size()) {
            int end = end(at);
            heads.add(head(at, end));
            at = end;
        }
        return heads;
    }

    private int end(int first) {
        var common = block.columns().get(first).head();
        int end = first + 1;
        while (common != null
                && end < block.columns().size()
                && Objects.equals(common, block.columns().get(end).head())) {
            end++;
        }
        return end;
    }

    private Head head(int first, int end) {
        var column = block.columns().get(first);
        var common = column.head();
        if (common == null) {
            return Head.of(measures.head(voice.say(column.label()), first, end), isOfNumbers(first));
        }
        var parts = IntStream.range(first, end)
                .mapToObj(at -> Head.of(voice.say(block.columns().get(at).label()), isOfNumbers(at)))
                .toList();
        return new Head(measures.head(voice.say(common), first, end), true, parts);
    }

    private boolean isOfNumbers(int at) {
        return block.lines().stream()
                .map(FormRow::fields)
                .anyMatch(fields -> fields.get(at).isNumeric());
    }
}
