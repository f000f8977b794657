package no.samlebok.ledger;

import java.time.LocalDate;
import java.util.Objects;
import no.samlebok.rule.Finding;

/**
 * A finding that is lived with for a time.
 *
 * @param waived what was decided
 * @param event when and by whom
 */
public record Waiver(Deed.Waive waived, Event event) {
    /** Whether it lets a finding pass on a day; its own last day is one of them. */
    public boolean covers(Finding finding, LocalDate day) {
        return finding.rule().equals(waived.rule())
                && Objects.equals(finding.field(), waived.field())
                && !day.isAfter(waived.until());
    }
}
