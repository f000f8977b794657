package no.samlebok.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import no.samlebok.template.Field;
import no.samlebok.words.Language;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/**
 * The language a consolidated workbook is written in, and how it says things.
 *
 * @param names what people are called, by what they are known as where things are kept
 */
public record Voice(Language language, Map<String, String> names) {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    public Voice {
        names = Map.copyOf(names);
    }

    /** What somebody is called; what they are known as when that is all there is to know. */
    public String name(String who) {
        return names.getOrDefault(who, who);
    }

    /** Words of a definition. */
    public String say(Words words) {
        return words.in(language);
    }

    /** A message with its holes filled. */
    public String say(Message message) {
        return message.in(language);
    }

    /** Words of the report's own, with {@code {name}} holes filled, name and value in turn. */
    public String say(String key, String... arguments) {
        var message = Messages.of("report." + key);
        for (int at = 0; at < arguments.length; at += 2) {
            message = message.with(arguments[at], arguments[at + 1]);
        }
        return say(message);
    }

    /** The unit of measure of a field, kept on one line. */
    public String measure(Field field) {
        return say(field.measure().label()).replace(' ', NO_BREAK_SPACE);
    }

    /** A moment as Norwegian clocks show it: {@code 15. februar 2027 kl. 13.05}. */
    public String moment(Instant instant) {
        var time = instant.atZone(NORWAY);
        return Norwegian.date(time.toLocalDate()) + " kl. " + CLOCK.format(time);
    }
}
