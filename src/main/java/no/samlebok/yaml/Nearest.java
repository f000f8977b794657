package no.samlebok.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known word that is most like an unknown one. */
final class Nearest {
    private Nearest() {}

    /** The nearest word by edits of single letters; empty when more than half of it would have to change. */
    static Optional<String> to(String word, List<String> known) {
        var wanted = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> edits(wanted, candidate.toLowerCase(Locale.ROOT)) * 2 <= candidate.length())
                .min(Comparator.comparingInt(candidate -> edits(wanted, candidate.toLowerCase(Locale.ROOT))));
    }

    /** The nearest word, or else the first that is known; empty when none is. */
    static Optional<String> orFirst(String word, Collection<String> known) {
        var all = known.stream().distinct().toList();
        return to(word, all).or(() -> all.stream().findFirst());
    }

    private static int edits(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
