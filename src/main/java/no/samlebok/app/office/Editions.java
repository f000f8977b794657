package no.samlebok.app.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.KeptEdition;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.report.Consolidation;
import no.samlebok.report.Shift;
import no.samlebok.report.Standpoint;

/** Freezes a round under a name, makes it again as it was, and lists what has changed since. */
public final class Editions {
    private final Archive archive;
    private final Present present;
    private final Audit audit;
    private final Clock clock;

    /** With what keeps them, knows the rounds, tells of them, and the time. */
    public Editions(Archive archive, Present present, Audit audit, Clock clock) {
        this.archive = archive;
        this.present = present;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a round, the first first. */
    public List<KeptEdition> of(RoundKey key) {
        return archive.reading(records -> records.editions().of(key));
    }

    /**
     * Makes one of a round as it stands.
     *
     * @return the edition; empty when the round has one of that name already
     */
    public Optional<KeptEdition> make(Caller caller, RoundKey key, String name) {
        return archive.writing(records -> make(records, caller, key, name));
    }

    /** The same as part of a larger piece of work. */
    public Optional<KeptEdition> make(Records records, Caller caller, RoundKey key, String name) {
        if (find(records, key, name).isPresent()) {
            return Optional.empty();
        }
        var known = present.known(records, key);
        var day = LocalDate.now(clock);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var values = Standpoint.of(known.together(day));
        var edition = new KeptEdition(name, at, caller.who(), day, known.version(), known.events(), values);
        records.editions().add(key, edition);
        audit.write(records, key.municipality(), caller.who(), "edition", key.round() + " " + name);
        return Optional.of(edition);
    }

    /**
     * The round of an edition put together again from what was kept then.
     *
     * @throws NotThere when there is no such edition
     * @throws IllegalStateException when it does not come to the values that were frozen: a fault of ours
     */
    public Consolidation again(RoundKey key, String name) {
        return archive.reading(records -> {
            var edition = find(records, key, name).orElseThrow(() -> new NotThere("edition " + name));
            var together = present.known(records, key, edition.version(), edition.events())
                    .together(edition.day());
            if (!Standpoint.of(together).isSameAs(edition.values())) {
                throw new IllegalStateException("the edition " + name + " of " + key + " is no longer what it was");
            }
            return together.frozen(name);
        });
    }

    /** What has changed from an edition to the round as it stands, value by value. */
    public List<Shift> since(RoundKey key, String name) {
        return archive.reading(records -> {
            var edition = find(records, key, name).orElseThrow(() -> new NotThere("edition " + name));
            return edition.values().to(present.known(records, key).together(LocalDate.now(clock)));
        });
    }

    private static Optional<KeptEdition> find(Records records, RoundKey key, String name) {
        return records.editions().of(key).stream()
                .filter(edition -> edition.name().equals(name))
                .findFirst();
    }
}
