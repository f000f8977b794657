package no.samlebok.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.samlebok.submission.Submission;
import no.samlebok.submission.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which of a unit's submissions counts: the newest approved one; until there is one, the newest valid one. An approved
 * submission counts even when a newer one has come, so that what was approved is not quietly replaced.
 *
 * @param counted null when none is approved or valid
 * @param latest null when there is none
 */
record Choice(@Nullable Submission counted, @Nullable Submission latest) {
    /** Chooses among the submissions of one unit, in any order. */
    static Choice among(List<Submission> submissions) {
        var inOrder = submissions.stream()
                .sorted(Comparator.comparing(submission -> submission.origin().receivedAt()))
                .toList();
        var approved = last(inOrder, Submission::approved);
        var counted = approved != null ? approved : last(inOrder, one -> one.verdict() == Verdict.VALID);
        return new Choice(counted, last(inOrder, any -> true));
    }

    private static @Nullable Submission last(List<Submission> submissions, Predicate<Submission> wanted) {
        Submission last = null;
        for (var submission : submissions) {
            last = wanted.test(submission) ? submission : last;
        }
        return last;
    }
}
