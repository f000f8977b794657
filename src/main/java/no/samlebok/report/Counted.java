package no.samlebok.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How many units a total is made of, and which total it is.
 *
 * @param head the head of its column
 * @param coverage the units in it
 */
public record Counted(Words head, Coverage coverage) {
    /** The coverage of totals beside each other in words; those that differ from most are told by name, then the rest. */
    public static String words(List<Counted> totals, Voice voice) {
        var most = most(totals);
        var told = totals.stream()
                .filter(total -> !total.coverage.equals(most))
                .map(total -> voice.say(total.head) + " " + voice.say(total.coverage.words()))
                .distinct();
        return Stream.concat(told, rest(totals, most, voice)).collect(Collectors.joining("\n"));
    }

    /** What more than half of them are made of; null when no two are alike that many times. */
    private static @Nullable Coverage most(List<Counted> totals) {
        return totals.stream()
                .map(Counted::coverage)
                .distinct()
                .filter(one -> totals.stream()
                                        .filter(total -> total.coverage.equals(one))
                                        .count()
                                * 2
                        > totals.size())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> rest(List<Counted> totals, @Nullable Coverage most, Voice voice) {
        if (most == null) {
            return Stream.empty();
        }
        var words = voice.say(most.words());
        boolean isOfAll = totals.stream().allMatch(total -> total.coverage.equals(most));
        return Stream.of(isOfAll ? words : voice.say("coverage.rest", "coverage", words));
    }
}
