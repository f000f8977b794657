package no.samlebok.app.demo;

import java.math.BigDecimal;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds, or should hold, between published figures.
 *
 * @param nr its number in the list of all relations
 * @param round the id of the round; null when its unit is in one round only
 * @param unit the code of the unit
 * @param where table and year
 * @param relation in words: {@code avvik = budsjett - regnskap}
 * @param published what is printed; null when it is no number
 * @param computed what follows from the other figures; null when it is no number
 * @param status whether it holds, as found by a program and a reader
 * @param severity what a validator should raise, as the list has it: {@code none}, {@code warning}, {@code error}
 * @param rule the id of the rule that tries it; null when no rule can say it
 * @param field the field a finding is about; null when no rule can say it
 * @param raised the finding that must come; null when the rule must be silent
 * @param reason why nothing is raised where the list asks for it; null otherwise
 */
public record Relation(
        int nr,
        @Nullable String round,
        String unit,
        String where,
        String relation,
        @Nullable BigDecimal published,
        @Nullable BigDecimal computed,
        String status,
        String severity,
        @Nullable String rule,
        @Nullable FieldId field,
        @Nullable Severity raised,
        @Nullable String reason) {
    /** Whether it is about what a unit published in a round. */
    boolean isOf(Publication publication) {
        return unit.equals(publication.unit()) && (round == null || round.equals(publication.round()));
    }
}
