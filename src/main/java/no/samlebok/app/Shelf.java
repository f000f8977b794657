package no.samlebok.app;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.submission.Submission;
import no.samlebok.submission.Submissions;

/** Submissions held in memory, for one run of a command. */
public final class Shelf implements Submissions {
    private final List<Submission> submissions = new ArrayList<>();

    @Override
    public synchronized void add(Submission submission) {
        submissions.add(submission);
    }

    @Override
    public synchronized List<Submission> of(String municipality, String round) {
        return submissions.stream()
                .filter(submission -> submission.identity().municipality().equals(municipality))
                .filter(submission -> submission.identity().round().equals(round))
                .toList();
    }
}
