package no.samlebok.app.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.app.CheckWorkbook;
import no.samlebok.app.Checked;
import no.samlebok.app.Hash;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.Objection;
import no.samlebok.ledger.Rival;
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

    /**
     * A file that was looked at and may be taken in.
     *
     * @param checked what was found in it
     * @param file its bytes; none when it cannot be read, for then it is not kept
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Arrival(Checked checked, byte[] file) {}

    /** What would come of a file if it were handed in; nothing is kept. */
    public Reception dryRun(Caller caller, String name, byte[] file) {
        var checked = checked(caller, name, file);
        return checked.submission()
                .map(submission -> archive.reading(records -> {
                    var known = present.known(records, key(submission));
                    var objection = objection(caller, known, submission);
                    return objection == null ? told(checked, submission, known, 0) : refused(checked, objection);
                }))
                .orElseGet(() -> refused(checked, null));
    }

    /**
     * Takes a file in. The same file again is the version it became the first time.
     *
     * @throws no.samlebok.app.archive.NotKept when it could not be kept; then it is not received
     */
    public Reception receive(Caller caller, String name, byte[] file) {
        var arrivals = List.of(arrive(caller, name, file));
        return archive.writing(records -> keep(records, caller, arrivals).get(0));
    }

    /** Looks at a file that is to be taken in; this takes its time, and keeps nobody else from writing. */
    public Arrival arrive(Caller caller, String name, byte[] file) {
        var checked = checked(caller, name, file);
        return new Arrival(checked, checked.submission().isPresent() ? file : new byte[0]);
    }

    /** Takes files in, in their order, as part of a larger piece of work. */
    public List<Reception> keep(Records records, Caller caller, List<Arrival> arrivals) {
        var rounds = new HashMap<RoundKey, Known>();
        return arrivals.stream()
                .map(one -> one.checked()
                        .submission()
                        .map(submission -> kept(records, caller, one, submission, rounds))
                        .orElseGet(() -> refused(one.checked(), null)))
                .toList();
    }

    private Checked checked(Caller caller, String name, byte[] file) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var origin = new Origin(name, Hash.of(file), at, caller.who());
        return archive.reading(
                records -> check.check(file, origin, new IssuedRounds(records, present, caller.municipality())));
    }

    /** What has been added in this piece of work is known only here, for it may yet be taken back. */
    private Reception kept(
            Records records, Caller caller, Arrival arrival, Submission submission, Map<RoundKey, Known> rounds) {
        var checked = arrival.checked();
        var known = rounds.computeIfAbsent(key(submission), key -> present.known(records, key));
        var objection = objection(caller, known, submission);
        if (objection != null) {
            return refused(checked, objection);
        }
        var versions = known.ledger(submission.identity().unit()).versions();
        var before = versions.stream()
                .filter(version -> isSameFile(version, submission))
                .findFirst();
        if (before.isPresent()) {
            return told(checked, submission, known, before.get().number());
        }
        rounds.put(known.key(), known.after(added(records, caller, arrival, submission, versions.size() + 1)));
        return told(checked, submission, known, versions.size() + 1);
    }

    private static Reception refused(Checked checked, @Nullable Objection objection) {
        return new Reception(checked, objection, null, 0);
    }

    /** What is told of a file that may be taken in, held against those that came before it. */
    private static Reception told(Checked checked, Submission submission, Known known, int version) {
        var unit = submission.identity().unit();
        var before = known.ledger(unit).versions().stream()
                .takeWhile(earlier -> !isSameFile(earlier, submission))
                .toList();
        var rival = known.form(unit).flatMap(form -> Rival.of(submission, before, form));
        return new Reception(checked, null, rival.orElse(null), version);
    }

    private KeptEvent added(Records records, Caller caller, Arrival arrival, Submission submission, int version) {
        var key = key(submission);
        var unit = submission.identity().unit();
        var origin = submission.origin();
        records.events().keep(key.municipality(), origin.sha256(), arrival.file());
        audit.write(records, key.municipality(), caller.who(), "receive", key.round() + " " + unit + " " + version);
        var received = new Event(origin.receivedAt(), caller.who(), caller.role(), new Deed.Receive(submission));
        return records.events().add(key, unit, received);
    }

    private @Nullable Objection objection(Caller caller, Known known, Submission submission) {
        var unit = submission.identity().unit();
        var form = known.form(caller, unit);
        if (form.isEmpty()) {
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
