package no.samlebok.ledger;

import no.samlebok.submission.Submission;

/**
 * One of the workbooks a unit has sent.
 *
 * @param number from 1, in the order received
 * @param submission as it was read when it came
 * @param event when it came, and who sent it
 */
public record Version(int number, Submission submission, Event event) {}
