package no.samlebok.rule;

import no.samlebok.words.Message;

/** What came of reading a text in a definition: a value, or where and why not. */
public sealed interface Parsed<T> {
    /** It was read. */
    record Read<T>(T value) implements Parsed<T> {}

    /**
     * It could not be read.
     *
     * @param position the 0-based place in the text where reading stopped
     * @param found what was found there and what may stand there
     */
    record Faulty<T>(int position, Message found) implements Parsed<T> {}
}
