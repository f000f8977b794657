package no.samlebok.reading;

import java.math.BigDecimal;
import java.util.Map;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;
import no.samlebok.words.Excerpt;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/**
 * Something written in a field, about to be interpreted.
 *
 * @param field the field it answers
 * @param raw exactly what was written
 * @param year the year that a date without one is in
 */
record Answer(Field field, String raw, int year) {
    /** It cannot be read with certainty, for this reason. */
    Interpretation unread(String key) {
        return unread(key, Map.of());
    }

    /** It cannot be read with certainty, for this reason, with these words in its message. */
    Interpretation unread(String key, Map<String, Words> arguments) {
        return new Interpretation(new Figure.Unread(key), note(Severity.ERROR, key, arguments));
    }

    /** Something to say of it. */
    Note note(Severity severity, String key, Map<String, Words> arguments) {
        Message message = Messages.of(key).with("field", field.label()).with("raw", shortened(raw));
        for (var argument : arguments.entrySet()) {
            message = message.with(argument.getKey(), argument.getValue());
        }
        return new Note(severity, message);
    }

    /** Both ways that it can be read, the likelier first. */
    static Map<String, Words> readings(BigDecimal value, BigDecimal other) {
        return Map.of("value", shown(value), "other", shown(other));
    }

    /** A number as it is shown in a message. */
    static Words shown(BigDecimal value) {
        return Words.same(Norwegian.number(value));
    }

    /** Whether the field can hold this number. */
    boolean allows(BigDecimal value) {
        return (field.min() == null || value.compareTo(field.min()) >= 0)
                && (field.max() == null || value.compareTo(field.max()) <= 0);
    }

    /** A text on one line, short enough to stand in a sentence. */
    static String shortened(String text) {
        return Excerpt.of(text);
    }
}
