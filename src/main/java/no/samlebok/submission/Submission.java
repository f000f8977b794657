package no.samlebok.submission;

import java.util.List;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;

/**
 * A workbook that was received, as read and checked; never changed afterwards.
 *
 * @param identity what it is
 * @param origin where it came from
 * @param figures what was understood, each with its raw text and cell
 * @param findings what was found
 */
public record Submission(Identity identity, Origin origin, Figures figures, List<Finding> findings) {
    public Submission {
        findings = List.copyOf(findings);
    }

    /** Valid unless an error was found. */
    public Verdict verdict() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Verdict.ERRORS
                : Verdict.VALID;
    }
}
