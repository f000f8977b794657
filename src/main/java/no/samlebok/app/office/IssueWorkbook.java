package no.samlebok.app.office;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.samlebok.app.GenerateWorkbooks;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.KeptIssue;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.template.Form;

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
     * The workbook that the caller has taken out before, if the round has not changed since; else one that is issued now. Who
     * asks twice has not got two workbooks.
     *
     * @throws NotThere when there is no such round or unit, or it is not one of the caller's
     */
    public Issued take(Caller caller, RoundKey key, String unit) {
        var known = archive.reading(records -> present.known(records, key));
        var form = known.needed(caller, unit);
        int number = archive.reading(records -> taken(records, caller, known, unit))
                .orElseGet(() -> archive.writing(records ->
                        taken(records, caller, known, unit).orElseGet(() -> add(records, caller, known, unit))));
        return made(known, form, number);
    }

    /**
     * Issues one under a number of its own.
     *
     * @throws NotThere when there is no such round or unit, or it is not one of the caller's
     */
    public Issued issue(Caller caller, RoundKey key, String unit) {
        var known = archive.reading(records -> present.known(records, key));
        var form = known.needed(caller, unit);
        int number = archive.writing(records -> add(records, caller, known, unit));
        return made(known, form, number);
    }

    private static Optional<Integer> taken(Records records, Caller caller, Known known, String unit) {
        return records.rounds().issues(known.key(), unit).stream()
                .filter(issue -> issue.version() == known.version())
                .filter(issue -> issue.who().equals(caller.who()))
                .map(KeptIssue::number)
                .findFirst();
    }

    private int add(Records records, Caller caller, Known known, String unit) {
        var key = known.key();
        int next = records.rounds().issues(key, unit).size() + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        records.rounds().add(key, unit, new KeptIssue(next, known.version(), at, caller.who()));
        audit.write(records, key.municipality(), caller.who(), "issue", key.round() + " " + unit + " " + next);
        return next;
    }

    private Issued made(Known known, Form form, int number) {
        return new Issued(
                GenerateWorkbooks.fileName(known.round(), form.unit()),
                generate.generate(known.round(), form.unit(), number));
    }
}
