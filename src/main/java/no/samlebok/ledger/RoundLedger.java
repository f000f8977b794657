package no.samlebok.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.submission.Submission;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/**
 * Everything that has happened in a round, unit by unit.
 *
 * @param units what has happened to each unit's report, by its code; nothing has to a unit that is not here
 * @param strays submissions that belong to another round, or to no unit that returns a workbook in this one
 */
public record RoundLedger(Map<String, UnitLedger> units, List<Submission> strays) {
    /** A round in which nothing has happened. */
    public static final RoundLedger EMPTY = new RoundLedger(Map.of(), List.of());

    public RoundLedger {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        strays = List.copyOf(strays);
    }

    /** A round of which no more is known than what was received, in any order. */
    public static RoundLedger received(Round round, Collection<Submission> submissions) {
        var ledger = EMPTY;
        for (var submission : inOrder(submissions)) {
            ledger = belongs(submission, round) ? ledger.received(submission) : ledger.astray(submission);
        }
        return ledger;
    }

    /** What has happened to the report of a unit. */
    public UnitLedger of(Unit unit) {
        return of(unit.code());
    }

    /** The same after one more thing was done to the report of a unit. */
    public RoundLedger after(String unit, Event event) {
        var all = new LinkedHashMap<>(units);
        all.put(unit, of(unit).after(event));
        return new RoundLedger(all, strays);
    }

    /** The same with the latest version of each unit approved, whatever was found in it, when it was received. */
    public RoundLedger approved() {
        var ledger = this;
        for (var unit : units.entrySet()) {
            for (var latest : unit.getValue().latest().stream().toList()) {
                var at = latest.submission().origin().receivedAt();
                var approval = new Event(at, "", Role.CONTROLLER, new Deed.Approve(latest.number()));
                ledger = ledger.after(unit.getKey(), approval);
            }
        }
        return ledger;
    }

    /** What has happened to the report of the unit with this code. */
    public UnitLedger of(String unit) {
        return units.getOrDefault(unit, UnitLedger.EMPTY);
    }

    private RoundLedger received(Submission submission) {
        var origin = submission.origin();
        var event = new Event(origin.receivedAt(), origin.sender(), Role.LEADER, new Deed.Receive(submission));
        return after(submission.identity().unit(), event);
    }

    private RoundLedger astray(Submission submission) {
        var all = new ArrayList<>(strays);
        all.add(submission);
        return new RoundLedger(units, all);
    }

    private static List<Submission> inOrder(Collection<Submission> submissions) {
        return submissions.stream()
                .sorted(Comparator.comparing(submission -> submission.origin().receivedAt()))
                .toList();
    }

    private static boolean belongs(Submission submission, Round round) {
        var identity = submission.identity();
        return identity.municipality().equals(round.municipality().number())
                && identity.round().equals(round.id())
                && round.unit(identity.unit()).filter(Unit::reports).isPresent();
    }
}
