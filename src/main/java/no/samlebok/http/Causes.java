package no.samlebok.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.app.office.Known;
import no.samlebok.app.office.Office;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Version;
import no.samlebok.report.Shift;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Tells why values are other than in an edition: what was done, by whom, and the reason they gave.
 *
 * @param changer who gave the round the figures it has now
 * @param events all that has happened in the round
 */
record Causes(Known known, String changer, List<KeptEvent> events, LocalDate today, Audience audience) {
    static Causes of(Office office, Visit visit) {
        var known = visit.known();
        var audience = visit.audience();
        return office.archive()
                .reading(records -> new Causes(
                        known,
                        records.rounds().newest(known.key()).orElseThrow().who(),
                        records.events().after(known.key(), 0),
                        office.today(),
                        audience));
    }

    Because because(Shift shift) {
        return switch (shift.cause()) {
            case ROUND -> new Because(says(shift), null, audience.name(changer));
            case AMENDED ->
                shift.amendment()
                        .map(made -> new Because(
                                says(shift),
                                made.reason(),
                                audience.name(made.event().who())))
                        .orElseThrow();
            case WORKBOOK -> counted(shift).map(this::counts).orElseGet(() -> only(shift));
            case UNIT_OUT -> out(shift);
            case COMPUTED -> only(shift);
        };
    }

    private String says(Shift shift) {
        return audience.say(shift.cause().words());
    }

    private Because only(Shift shift) {
        return new Because(says(shift), null, null);
    }

    private Optional<Counted> counted(Shift shift) {
        return known.form(shift.unit())
                .flatMap(form -> known.ledger(shift.unit()).counted(form, today))
                .map(version -> new Counted(version, approver(shift.unit(), version)));
    }

    /** A version that counts, and who approved it; null when nobody has. */
    private record Counted(Version version, @Nullable String approver) {}

    private @Nullable String approver(String unit, Version version) {
        return events.stream()
                .filter(kept -> kept.unit().equals(unit))
                .map(KeptEvent::event)
                .filter(event -> event.deed() instanceof Deed.Approve approve && approve.version() == version.number())
                .map(event -> event.who())
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private Because counts(Counted counted) {
        var sender = audience.name(counted.version().event().who());
        var approver = counted.approver();
        var says = Messages.of(approver == null ? "http.shift.counts" : "http.shift.approved")
                .with("version", Integer.toString(counted.version().number()))
                .with("who", sender)
                .words();
        return new Because(audience.say(says), null, approver == null ? sender : audience.name(approver));
    }

    private Because out(Shift shift) {
        var exclusion = known.ledger(shift.unit()).exclusion();
        return exclusion != null && exclusion.deed() instanceof Deed.Exclude exclude
                ? new Because(says(shift), exclude.reason(), audience.name(exclusion.who()))
                : only(shift);
    }
}
