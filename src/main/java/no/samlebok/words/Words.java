package no.samlebok.words;

/**
 * The same text in bokmål and in nynorsk.
 *
 * @param nb bokmål, never blank in a definition
 * @param nn nynorsk, written and not converted
 */
public record Words(String nb, String nn) {
    /** The same in both, for what has no translation: names, codes, quoted cells. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.NN ? nn : nb;
    }

    @Override
    public String toString() {
        return nb;
    }
}
