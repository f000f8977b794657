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
 * @param where the field whose cell the finding points to, when it is not that of the field itself: the text that says
 *     something of the field; null otherwise
 */
public record Violation(
        FieldId field,
        Severity severity,
        Message message,
        @Nullable BigDecimal gap,
        @Nullable FieldId where) {
    /** Something wrong that is to be seen in the field's own cell. */
    public Violation(FieldId field, Severity severity, Message message, @Nullable BigDecimal gap) {
        this(field, severity, message, gap, null);
    }

    /** The field whose cell the finding points to. */
    public FieldId cell() {
        return where == null ? field : where;
    }
}
