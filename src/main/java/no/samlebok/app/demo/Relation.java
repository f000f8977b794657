package no.samlebok.app.demo;

import java.math.BigDecimal;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds, or should hold, between published figures.
 *
 * @param nr its number in the list of all relations
 * @param unit the code of the unit
 * @param where table and year
 * @param relation in words: {@code avvik = budsjett - regnskap}
 * @param published what is printed
 * @param computed what follows from the other figures
 * @param status whether it holds, as found by a program and a reader
 * @param severity what a validator should raise, as the list has it: {@code none}, {@code warning}, {@code error}
 * @param rule the id of the rule that tries it; null when no rule can say it
 * @param field the field a finding is about; null when no rule can say it
 * @param raised the finding that must come; null when the rule must be silent
 */
public record Relation(
        int nr,
        String unit,
        String where,
        String relation,
        BigDecimal published,
        BigDecimal computed,
        String status,
        String severity,
        @Nullable String rule,
        @Nullable FieldId field,
        @Nullable Severity raised) {}
