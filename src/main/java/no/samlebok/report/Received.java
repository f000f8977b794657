package no.samlebok.report;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.submission.Submission;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/** What was received, sorted by unit; what belongs to no unit of the round is set aside and not forgotten. */
final class Received {
    private final List<Submission> ours = new ArrayList<>();
    private final List<Submission> strays = new ArrayList<>();

    Received(Round round, List<Submission> submissions) {
        submissions.forEach(submission -> (belongs(submission, round) ? ours : strays).add(submission));
    }

    /** The submissions of a unit. */
    List<Submission> from(Unit unit) {
        return ours.stream()
                .filter(submission -> submission.identity().unit().equals(unit.code()))
                .toList();
    }

    /** The submissions that belong to no unit of the round. */
    List<Submission> strays() {
        return strays;
    }

    private static boolean belongs(Submission submission, Round round) {
        var identity = submission.identity();
        return identity.municipality().equals(round.municipality().number())
                && identity.round().equals(round.id())
                && round.unit(identity.unit()).filter(Unit::reports).isPresent();
    }
}
