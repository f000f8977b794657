package no.samlebok.template;

import no.samlebok.rule.Parsed;
import no.samlebok.words.Message;

/**
 * Something in a template or a round that can be seen only when a unit's form is settled, said so that its author can put
 * it right.
 *
 * @param origin whose file it is in
 * @param path where in it: {@code rules[2].check.left}, {@code units[1].prefill.okonomi.avvik.2016}
 * @param position the 0-based place in the text at that path
 * @param found what was found
 */
public record FormFault(Origin origin, String path, int position, Message found) {
    /** An expression in the template that cannot be read. */
    static FormFault of(String path, Parsed.Faulty<?> faulty) {
        return new FormFault(Origin.TEMPLATE, path, faulty.position(), faulty.found());
    }

    /** Which file is at fault. */
    public enum Origin {
        TEMPLATE,
        ROUND
    }
}
