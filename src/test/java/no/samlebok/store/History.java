package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samlebok.app.archive.KeptEvent;

/**
 * What has happened in a round, held against plain rules: each event was allowed by what had happened before it, and each
 * answer that somebody got was right at some moment between the question and the answer.
 *
 * @param states the round after each number of events
 * @param numbers of the events, by the name of the step that they are of
 */
record History(List<PlainRound> states, Map<String, Integer> numbers) {
    static History of(List<KeptEvent> events) {
        var states = new ArrayList<>(List.of(new PlainRound()));
        var numbers = new HashMap<String, Integer>();
        for (var kept : events) {
            var state = states.get(states.size() - 1);
            assertThat(kept.number()).isEqualTo(states.size());
            assertThat(state.allows(kept)).as("%s", kept).isTrue();
            assertThat(numbers.put(kept.event().who(), kept.number()))
                    .as("%s is there twice", kept.event().who())
                    .isNull();
            var next = state.copy();
            next.done(kept);
            states.add(next);
        }
        return new History(states, numbers);
    }

    /** The round after so many events. */
    PlainRound after(int events) {
        return states.get(events);
    }

    /** What was answered is so: what was done is kept once, what was refused was refused rightly and is not. */
    void assertTold(String line) {
        var parts = line.split(" ", 4);
        if (parts[0].equals("done")) {
            var number = numbers.get(Step.parse(parts[3]).name());
            assertThat(number)
                    .as(line)
                    .isNotNull()
                    .isBetween(Integer.parseInt(parts[1]) + 1, Integer.valueOf(parts[2]));
        } else if (parts[0].equals("refused")) {
            var step = Step.parse(parts[3]);
            assertThat(numbers).as(line).doesNotContainKey(step.name());
            assertThat(IntStream.rangeClosed(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                    .as(line)
                    .anyMatch(at -> !step.isAllowed(states.get(at).report(step.unit())));
        }
    }
}
