package no.samlebok.layout;

import no.samlebok.figure.Figures;
import no.samlebok.template.Form;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/**
 * What every part of a unit's workbook is laid out from.
 *
 * @param form what the unit is asked
 * @param figures what stands in the cells, the issued ones among them
 */
record Brief(Form form, Figures figures) {
    /** The language of the round. */
    Language language() {
        return form.round().language();
    }

    /** Words in the language of the round. */
    String say(Words words) {
        return words.in(language());
    }

    /** Words of the layout's own in the language of the round. */
    String say(String key) {
        return say(Messages.words("layout." + key));
    }

    /** Words of the layout's own with {@code {n}}-like holes filled, name and value in turn. */
    String say(String key, String... arguments) {
        var message = Messages.of("layout." + key);
        for (int at = 0; at < arguments.length; at += 2) {
            message = message.with(arguments[at], arguments[at + 1]);
        }
        return message.in(language());
    }

    /** The figures that formulas in the workbook see as numbers. */
    Figures numbers() {
        return Figures.of(figures.entries().values().stream()
                .filter(entry -> !entry.asText())
                .toList());
    }
}
