package no.samlebok.app.office;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.samlebok.app.GenerateWorkbooks;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.KeptIssue;
import no.samlebok.app.archive.RoundKey;

/** Issues a workbook to a unit: with all that is known of it, signed, and under a number of its own. */
public final class IssueWorkbook {
    private final Archive archive;
    private final Present present;
    private final GenerateWorkbooks generate;
    private final Audit audit;
    private final Clock clock;

    /** With what keeps that it was issued, knows the round, makes the file, tells of it, and the time. */
    public IssueWorkbook(Archive archive, Present present, GenerateWorkbooks generate, Audit audit, Clock clock) {
        this.archive = archive;
        this.present = present;
        this.generate = generate;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A file that was issued.
     *
     * @param name its name
     * @param bytes the workbook
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Issued(String name, byte[] bytes) {}

    /**
     * Issues one.
     *
     * @throws NotThere when there is no such round or unit, or it is not one of the caller's
     */
    public Issued issue(Caller caller, RoundKey key, String unit) {
        var known = archive.reading(records -> present.known(records, key));
        var form = known.form(unit)
                .filter(any -> caller.opens(key) && caller.covers(known.round(), unit))
                .orElseThrow(() -> new NotThere("unit " + unit + " of " + key));
        int number = archive.writing(records -> {
            int next = records.rounds().issues(key, unit).size() + 1;
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            records.rounds().add(key, unit, new KeptIssue(next, known.version(), at, caller.who()));
            audit.write(records, key.municipality(), caller.who(), "issue", key.round() + " " + unit + " " + next);
            return next;
        });
        return new Issued(
                GenerateWorkbooks.fileName(known.round(), form.unit()),
                generate.generate(known.round(), form.unit(), number));
    }
}
