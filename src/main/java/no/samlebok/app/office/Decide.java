package no.samlebok.app.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.Objection;
import no.samlebok.template.FigureReader;
import no.samlebok.template.Form;
import org.jspecify.annotations.Nullable;

/** Decides something about the report of a unit: approves, returns, corrects, excludes, and what else there is. */
public final class Decide {
    private final Archive archive;
    private final Present present;
    private final IntFunction<FigureReader> reader;
    private final Audit audit;
    private final Clock clock;

    /** With what keeps it, knows the rounds, reads figures of a year as units write them, tells of it, and the time. */
    public Decide(Archive archive, Present present, IntFunction<FigureReader> reader, Audit audit, Clock clock) {
        this.archive = archive;
        this.present = present;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of a deed.
     *
     * @param known the round as it stands afterwards
     * @param objection why it was not done; null when it was
     */
    public record Decided(Known known, @Nullable Objection objection) {}

    /**
     * Does a deed.
     *
     * @return why it was not done; empty when it was
     * @throws NotThere when there is no such round or unit, or it is not one of the caller's
     */
    public Optional<Objection> decide(Caller caller, RoundKey key, String unit, Deed deed) {
        return archive.writing(records ->
                Optional.ofNullable(decide(records, caller, key, unit, deed).objection()));
    }

    /** The same as part of a larger piece of work. */
    public Decided decide(Records records, Caller caller, RoundKey key, String unit, Deed deed) {
        var known = present.known(records, key);
        return decide(records, caller, known, unit, known.needed(caller, unit), deed);
    }

    /**
     * Corrects a figure or a text on a unit's behalf.
     *
     * @param raw what it is corrected to, as the unit would have written it
     * @return why it was not done; empty when it was
     * @throws NotThere when there is no such round or unit, or it is not one of the caller's
     */
    public Optional<Objection> amend(
            Caller caller, RoundKey key, String unit, FieldId field, String raw, String reason) {
        return archive.writing(records -> Optional.ofNullable(
                amend(records, caller, key, unit, field, raw, reason).objection()));
    }

    /** The same as part of a larger piece of work. */
    public Decided amend(
            Records records, Caller caller, RoundKey key, String unit, FieldId field, String raw, String reason) {
        var known = present.known(records, key);
        var form = known.needed(caller, unit);
        var asked = form.field(field);
        if (asked.isEmpty()) {
            return new Decided(known, Objection.NO_SUCH_THING);
        }
        var figure = reader.apply(known.round().period().year()).read(asked.get(), raw);
        var deed = new Deed.Amend(Entry.of(field, figure, raw), reason);
        return decide(records, caller, known, unit, form, deed);
    }

    private Decided decide(Records records, Caller caller, Known known, String unit, Form form, Deed deed) {
        var today = LocalDate.now(clock);
        var objection = known.ledger(unit)
                .objection(deed, caller.role(), form, known.round().approval(), today);
        if (objection.isPresent()) {
            return new Decided(known, objection.get());
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var event = records.events().add(known.key(), unit, new Event(at, caller.who(), caller.role(), deed));
        var key = known.key();
        audit.write(records, key.municipality(), caller.who(), deed.kind().id(), key.round() + " " + unit);
        return new Decided(known.after(event), null);
    }
}
