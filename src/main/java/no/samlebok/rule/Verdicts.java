package no.samlebok.rule;

import no.samlebok.words.Language;
import no.samlebok.words.Messages;

/**
 * The words that a rule's cell in the Kontroll sheet can show: a symbol and a word, never colour alone.
 *
 * @param ok {@code ✓ OK}
 * @param wrong {@code ✗ Rett} for an error
 * @param explain {@code ! Forklar} for a warning
 * @param note {@code i Merk} for a note
 * @param notAssessed {@code – Ikke vurdert}
 * @param onReceipt {@code → Sjekkes ved innsending}, where no formula can say the rule
 */
public record Verdicts(String ok, String wrong, String explain, String note, String notAssessed, String onReceipt) {
    /** The words in one language. */
    public static Verdicts in(Language language) {
        return new Verdicts(
                word("ok", language),
                word("wrong", language),
                word("explain", language),
                word("note", language),
                word("notAssessed", language),
                word("onReceipt", language));
    }

    /** The word for a rule of this weight that is broken. */
    public String broken(Severity severity) {
        return switch (severity) {
            case ERROR -> wrong;
            case WARNING -> explain;
            case INFO -> note;
        };
    }

    /** The word for a state of a rule of this weight. */
    public String word(State state, Severity severity) {
        return switch (state) {
            case OK -> ok;
            case WRONG -> broken(severity);
            case NOT_ASSESSED -> notAssessed;
        };
    }

    private static String word(String key, Language language) {
        return Messages.words("verdict." + key).in(language);
    }
}
