package no.samlebok.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.ledger.Effect;
import no.samlebok.ledger.UnitLedger;
import no.samlebok.ledger.Waiver;
import no.samlebok.rule.Finding;
import no.samlebok.submission.Submission;

/**
 * A finding that is lived with for a time, and does not count.
 *
 * @param submission what it was found in
 * @param finding what was found
 * @param waiver why, until when, and by whom
 */
public record LivedWith(Submission submission, Finding finding, Waiver waiver) {
    /** Those of a version on a day. */
    static List<LivedWith> of(Effect effect, UnitLedger ledger, LocalDate day) {
        return effect.waived().stream()
                .flatMap(finding -> of(effect.submission(), finding, ledger, day))
                .toList();
    }

    private static Stream<LivedWith> of(Submission submission, Finding finding, UnitLedger ledger, LocalDate day) {
        return ledger.waivers().stream()
                .filter(waiver -> waiver.covers(finding, day))
                .limit(1)
                .map(waiver -> new LivedWith(submission, finding, waiver));
    }
}
