package no.samlebok.ledger;

import java.time.LocalDate;
import java.util.Objects;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is lived with for a time.
 *
 * @param waived what was decided
 * @param event when and by whom
 */
public record Waiver(Deed.Waive waived, Event event) {
    /** Whether it lets a finding pass on a day; its own last day is one of them. */
    public boolean covers(Finding finding, LocalDate day) {
        return waived.isOf(finding) && !day.isAfter(waived.until());
    }

    /** Whether it lets findings of a rule about a field pass. */
    boolean isOf(String rule, @Nullable FieldId field) {
        return waived.rule().equals(rule) && Objects.equals(waived.field(), field);
    }
}
