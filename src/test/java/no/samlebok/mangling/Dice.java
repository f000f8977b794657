package no.samlebok.mangling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chances drawn from a seed. */
record Dice(SplittableRandom random) {
    static Dice of(long seed) {
        return new Dice(new SplittableRandom(seed));
    }

    /** A number from zero up to, but not including, a limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** Whether something happens that does so once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of these; empty when there is none. */
    <T> Optional<T> pick(Collection<T> choices) {
        return choices.isEmpty()
                ? Optional.empty()
                : choices.stream().skip(random.nextInt(choices.size())).findFirst();
    }

    /** One of these, at least one. */
    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
