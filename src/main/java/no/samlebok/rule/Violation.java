package no.samlebok.rule;

import java.math.BigDecimal;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule found wrong.
 *
 * @param field the field to look at first
 * @param severity its weight, which may be less than the rule's own
 * @param message what was found and what to do, with its numbers quoted
 * @param gap how far off, in the field's unit of measure; null where there is no such number
 */
public record Violation(
        FieldId field,
        Severity severity,
        Message message,
        @Nullable BigDecimal gap) {}
