package no.samlebok.submission;

import java.util.List;

/** The shelf that submissions are put on and never taken from. */
public interface Submissions {
    /** Puts one on the shelf. */
    void add(Submission submission);

    /** All of a round, in the order received. */
    List<Submission> of(String municipality, String round);
}
