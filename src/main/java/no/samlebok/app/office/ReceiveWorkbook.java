package no.samlebok.app.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.samlebok.app.CheckWorkbook;
import no.samlebok.app.Checked;
import no.samlebok.app.Hash;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.Objection;
import no.samlebok.ledger.Version;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Submission;
import org.jspecify.annotations.Nullable;

/** Takes in a returned workbook: what was received is kept, and never silently replaces what was approved. */
public final class ReceiveWorkbook {
    private final Archive archive;
    private final Present present;
    private final CheckWorkbook check;
    private final Audit audit;
    private final Clock clock;

    /** With what keeps it, knows the rounds, checks files, tells of it, and the time. */
    public ReceiveWorkbook(Archive archive, Present present, CheckWorkbook check, Audit audit, Clock clock) {
        this.archive = archive;
        this.present = present;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would come of a file if it were handed in; nothing is kept. */
    public Reception dryRun(Caller caller, String name, byte[] file) {
        var checked = checked(caller, name, file);
        return checked.submission()
                .map(submission -> archive.reading(records -> {
                    var known = present.known(records, key(submission));
                    return new Reception(checked, objection(caller, known, submission), 0);
                }))
                .orElseGet(() -> new Reception(checked, null, 0));
    }

    /**
     * Takes a file in. The same file again is the version it became the first time.
     *
     * @throws no.samlebok.app.archive.NotKept when it could not be kept; then it is not received
     */
    public Reception receive(Caller caller, String name, byte[] file) {
        var checked = checked(caller, name, file);
        return checked.submission()
                .map(submission -> archive.writing(records -> kept(records, caller, checked, submission, file)))
                .orElseGet(() -> new Reception(checked, null, 0));
    }

    private Checked checked(Caller caller, String name, byte[] file) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var origin = new Origin(name, Hash.of(file), at, caller.who());
        return archive.reading(
                records -> check.check(file, origin, new IssuedRounds(records, present, caller.municipality())));
    }

    private Reception kept(Records records, Caller caller, Checked checked, Submission submission, byte[] file) {
        var key = key(submission);
        var unit = submission.identity().unit();
        var known = present.known(records, key);
        var objection = objection(caller, known, submission);
        if (objection != null) {
            return new Reception(checked, objection, 0);
        }
        var before = known.ledger(unit).versions().stream()
                .filter(version -> isSameFile(version, submission))
                .findFirst();
        if (before.isPresent()) {
            return new Reception(checked, null, before.get().number());
        }
        records.events().keep(key.municipality(), submission.origin().sha256(), file);
        var received = new Deed.Receive(submission);
        records.events()
                .add(key, unit, new Event(submission.origin().receivedAt(), caller.who(), caller.role(), received));
        int version = known.ledger(unit).versions().size() + 1;
        audit.write(records, key.municipality(), caller.who(), "receive", key.round() + " " + unit + " " + version);
        return new Reception(checked, null, version);
    }

    private @Nullable Objection objection(Caller caller, Known known, Submission submission) {
        var unit = submission.identity().unit();
        var form = known.form(unit);
        if (form.isEmpty() || !caller.opens(known.key()) || !caller.covers(known.round(), unit)) {
            return Objection.NOT_YOURS;
        }
        return known.ledger(unit)
                .objection(
                        new Deed.Receive(submission),
                        caller.role(),
                        form.get(),
                        known.round().approval(),
                        LocalDate.now(clock))
                .orElse(null);
    }

    private static boolean isSameFile(Version version, Submission submission) {
        return version.submission().origin().sha256().equals(submission.origin().sha256());
    }

    private static RoundKey key(Submission submission) {
        return new RoundKey(
                submission.identity().municipality(), submission.identity().round());
    }
}
