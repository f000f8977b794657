package no.samlebok.app.office;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.samlebok.app.Definitions;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.KeptRound;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.archive.RoundText;
import no.samlebok.template.Fault;
import no.samlebok.template.Round;

/** Opens a round, or changes one: its figures, units, deadline. Every version is kept. */
public final class OpenRound {
    private final Archive archive;
    private final Definitions definitions;
    private final Audit audit;
    private final Clock clock;

    /** With what keeps it, reads it, tells of it, and the time. */
    public OpenRound(Archive archive, Definitions definitions, Audit audit, Clock clock) {
        this.archive = archive;
        this.definitions = definitions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param key the round; of no meaning when there are faults
     * @param version the version it is now; 0 when there are faults
     * @param faults everything that is wrong in the file; then nothing is kept
     */
    public record Opened(RoundKey key, int version, List<Fault> faults) {}

    /**
     * Keeps a round file as the newest version of its round. The same text again is no new version.
     *
     * @throws NotThere when it is the round of another municipality
     */
    public Opened open(Caller caller, String text) {
        var gathered = definitions.gather(text);
        var kept = gathered.value();
        if (kept == null) {
            return new Opened(new RoundKey(caller.municipality(), ""), 0, gathered.faults());
        }
        var round = definitions.round(kept).orElseThrow();
        var key = new RoundKey(round.municipality().number(), round.id());
        if (!caller.opens(key)) {
            throw new NotThere("round " + key);
        }
        return new Opened(key, archive.writing(records -> version(records, caller, key, round, kept)), List.of());
    }

    private int version(Records records, Caller caller, RoundKey key, Round round, RoundText text) {
        var newest = records.rounds().newest(key);
        if (newest.filter(before -> before.text().equals(text)).isPresent()) {
            return newest.get().version();
        }
        int version = newest.map(KeptRound::version).orElse(0) + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        records.rounds().add(key, new KeptRound(version, at, caller.who(), text));
        audit.write(records, key.municipality(), caller.who(), "round", round.id() + " " + version);
        return version;
    }
}
