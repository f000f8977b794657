package no.samlebok.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;

/**
 * A bucket of tokens for each of those who ask: full at first, one token less for each request, one more each time an interval
 * has passed. Of a bucket only the moment is kept at which it will be full again.
 */
final class Buckets {
    private static final int REMEMBERED = 10_000;

    private final Duration interval;
    private final Duration whole;
    private final Cache<String, Instant> full;

    Buckets(int tokens, Duration interval) {
        this.interval = interval;
        this.whole = interval.multipliedBy(tokens);
        this.full = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(whole)
                .build();
    }

    /** Takes a token of somebody's; zero when there was one, else how long until there is. */
    synchronized Duration take(String who, Instant now) {
        var before = full.getIfPresent(who);
        var from = before == null || before.isBefore(now) ? now : before;
        var after = from.plus(interval);
        var over = Duration.between(now.plus(whole), after);
        if (over.isNegative() || over.isZero()) {
            full.put(who, after);
            return Duration.ZERO;
        }
        return over;
    }
}
