package no.samlebok.http;

import java.time.Instant;
import java.util.Locale;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.ledger.Deed;
import org.jspecify.annotations.Nullable;

/** Something that has happened to a unit's report. */
record EventView(
        int number,
        String unit,
        String does,
        Instant at,
        String who,
        String role,
        @Nullable String reason) {
    static EventView of(KeptEvent kept, Audience audience) {
        var event = kept.event();
        var reason = event.deed() instanceof Deed.Reasoned reasoned ? reasoned.reason() : null;
        return new EventView(
                kept.number(),
                kept.unit(),
                event.deed().kind().id(),
                event.at(),
                audience.name(event.who()),
                event.role().name().toLowerCase(Locale.ROOT),
                reason);
    }
}
