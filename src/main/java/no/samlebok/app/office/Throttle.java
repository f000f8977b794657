package no.samlebok.app.office;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes whoever guesses wait, twice as long for each wrong guess after the first few. */
final class Throttle {
    private static final int FREE = 4;
    private static final int LONGEST = 10;
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Cache<String, Guesses> guesses = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** Whether a guess about this may be tried now. */
    boolean mayTry(String about) {
        var known = guesses.getIfPresent(about);
        return known == null || !clock.instant().isBefore(known.next());
    }

    /** One more guess was wrong. */
    void wrong(String about) {
        guesses.asMap().merge(about, new Guesses(1, clock.instant()), (before, one) -> {
            int count = before.count() + 1;
            var wait = Duration.ofSeconds(count <= FREE ? 0 : 1L << Math.min(count - FREE, LONGEST));
            return new Guesses(count, clock.instant().plus(wait));
        });
    }

    /** It was right. */
    void right(String about) {
        guesses.invalidate(about);
    }

    private record Guesses(int count, Instant next) {}
}
