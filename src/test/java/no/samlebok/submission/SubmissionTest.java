package no.samlebok.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.words.Message;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private static final Origin ORIGIN = new Origin("a.xlsx", "00", Instant.parse("2018-02-01T10:00:00Z"), "");

    @Test
    void itIsValidWhenNothingWasFound() {
        assertThat(with().verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void warningsAndNotesLeaveItValid() {
        assertThat(with(Severity.WARNING, Severity.INFO).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void oneErrorIsEnough() {
        assertThat(with(Severity.WARNING, Severity.ERROR).verdict()).isEqualTo(Verdict.ERRORS);
    }

    private static Submission with(Severity... severities) {
        var findings = Arrays.stream(severities).map(SubmissionTest::finding).toList();
        var identity = new Identity("9901", "r", "t", 1, "A1", 1, "p");
        return new Submission(identity, ORIGIN, Figures.none(), findings);
    }

    private static Finding finding(Severity severity) {
        return new Finding("regel", severity, null, null, Words.same(""), Message.of("m", Words.same("Noe.")), null);
    }
}
