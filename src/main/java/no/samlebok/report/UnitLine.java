package no.samlebok.report;

import java.util.List;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table with units down the side.
 *
 * @param label the unit's name, or what the line gathers
 * @param depth how far down the tree it stands, 0 at the top
 * @param own the unit whose own figures it shows; null when it sums other lines
 * @param children the lines it sums, by their 0-based place among the lines; empty when it sums none
 */
public record UnitLine(Words label, int depth, @Nullable UnitReport own, List<Integer> children) {
    public UnitLine {
        children = List.copyOf(children);
    }
}
