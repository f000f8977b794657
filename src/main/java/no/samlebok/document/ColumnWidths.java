package no.samlebok.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.report.print.Head;
import no.samlebok.report.print.Line;
import no.samlebok.report.print.ReportTable;

/** How wide the columns of a table are: as wide as what stands in them, words shared out over what is left. */
final class ColumnWidths {
    private static final int AROUND = 170;
    private static final int LONGEST = 60;
    private static final int SHORTEST = 3;

    /** How wide a letter is, in twentieths of a point. */
    private final int character;

    private ColumnWidths(int character) {
        this.character = character;
    }

    /**
     * The widths in twentieths of a point, that of the labels first.
     *
     * @param all how much there is
     * @param character how wide a letter is
     */
    static List<Integer> of(ReportTable table, int all, int character) {
        return new ColumnWidths(character).of(table, all);
    }

    private List<Integer> of(ReportTable table, int all) {
        var heads = table.heads().stream().flatMap(ColumnWidths::leaves).toList();
        var wanted = new ArrayList<Integer>();
        var least = new ArrayList<Integer>();
        for (int at = -1; at < heads.size(); at++) {
            int longest = longest(table, at);
            int word = at < 0
                    ? longestWord(table.corner())
                    : longestWord(heads.get(at).label());
            boolean numbers = at >= 0 && heads.get(at).ofNumbers();
            least.add(points(numbers ? Math.max(longest, word) : Math.min(Math.max(longest, word), 12)));
            wanted.add(points(Math.max(word, Math.min(longest, LONGEST))));
        }
        return shared(least, wanted, all);
    }

    private static List<Integer> shared(List<Integer> least, List<Integer> wanted, int all) {
        int minimum = sum(least);
        int more = sum(wanted) - minimum;
        int left = all - minimum;
        var widths = new ArrayList<Integer>();
        for (int at = 0; at < least.size(); at++) {
            int extra = wanted.get(at) - least.get(at);
            int share = more == 0 ? 0 : Math.toIntExact((long) extra * Math.min(left, more) / more);
            widths.add(left < 0 ? least.get(at) * all / minimum : least.get(at) + share);
        }
        widths.set(0, widths.get(0) + Math.max(0, all - sum(widths)));
        return widths;
    }

    private static int longest(ReportTable table, int column) {
        return table.lines().stream()
                .filter(line -> line.kind() != Line.Kind.GROUP)
                .mapToInt(line -> column < 0
                        ? line.label().length() + 2 * line.depth()
                        : line.cells().get(column).text().length())
                .max()
                .orElse(0);
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[\\s-]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private int points(int characters) {
        return Math.max(SHORTEST, characters) * character + AROUND;
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static Stream<Head> leaves(Head head) {
        return head.parts().isEmpty() ? Stream.of(head) : head.parts().stream().flatMap(ColumnWidths::leaves);
    }
}
