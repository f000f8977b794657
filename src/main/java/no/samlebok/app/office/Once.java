package no.samlebok.app.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.Receipt;
import no.samlebok.app.archive.Records;

/**
 * Does what is asked under a key once, however often it is sent, and answers the same each time. The answer is kept in the
 * same piece of work as what was done, so that neither is there without the other. What was refused is not kept: nothing was
 * done, and it may be tried again.
 */
public final class Once {
    /** Longer than a weekend with a lid closed over a half-sent request. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Archive archive;
    private final Clock clock;

    /** With what keeps it, and the time. */
    public Once(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * A request for something to be done.
     *
     * @param caller who asks
     * @param key what they call the request; empty when they call it nothing, and it is done each time it comes
     * @param request SHA-256 of what they ask
     */
    public record Asked(Caller caller, Optional<String> key, String request) {}

    /**
     * What was answered to a request before; empty when it has not been done.
     *
     * @throws OtherRequest when the key was used for something else
     */
    public Optional<String> before(Asked asked) {
        return archive.reading(records -> before(records, asked));
    }

    /**
     * Does what is asked, unless it was done before.
     *
     * @param work does it, and says what is answered
     * @throws OtherRequest when the key was used for something else
     */
    public String answer(Asked asked, Function<Records, String> work) {
        return archive.writing(records -> before(records, asked).orElseGet(() -> done(records, asked, work)));
    }

    private Optional<String> before(Records records, Asked asked) {
        var caller = asked.caller();
        var receipt = asked.key()
                .flatMap(key -> records.receipts().find(caller.municipality(), caller.who(), key))
                .filter(found -> found.at().isAfter(end()));
        if (receipt.filter(found -> !found.request().equals(asked.request())).isPresent()) {
            throw new OtherRequest();
        }
        return receipt.map(Receipt::answer);
    }

    private String done(Records records, Asked asked, Function<Records, String> work) {
        var answer = work.apply(records);
        var caller = asked.caller();
        asked.key().ifPresent(key -> {
            records.receipts().forget(end());
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            records.receipts().add(caller.municipality(), caller.who(), new Receipt(key, asked.request(), at, answer));
        });
        return answer;
    }

    /** What was done before this is forgotten. */
    private Instant end() {
        return clock.instant().minus(KEPT).truncatedTo(ChronoUnit.MILLIS);
    }
}
