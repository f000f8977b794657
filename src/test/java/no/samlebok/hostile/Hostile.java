package no.samlebok.hostile;

import java.util.function.Supplier;

/**
 * A file made to do harm, and what shall become of it.
 *
 * @param name what it tries
 * @param bytes makes the file
 * @param verdict what shall become of it
 */
public record Hostile(String name, Supplier<byte[]> bytes, Verdict verdict) {
    /** What can become of a file. */
    public sealed interface Verdict {}

    /** It is refused with this reason; {@code budget.} stands for all of these. */
    public record Refused(String key) implements Verdict {}

    /** It is read, and every figure is as in the file it was made of. */
    public record Same() implements Verdict {}

    /** It is read, and the one field it changes has a finding, and no value. */
    public record Flagged() implements Verdict {}

    /** It is read, and the one field it changes holds just this text. */
    public record Said(String text) implements Verdict {}

    static Hostile refused(String name, String key, Supplier<byte[]> bytes) {
        return new Hostile(name, bytes, new Refused("snapshot." + key));
    }

    static Hostile same(String name, Supplier<byte[]> bytes) {
        return new Hostile(name, bytes, new Same());
    }

    static Hostile flagged(String name, Supplier<byte[]> bytes) {
        return new Hostile(name, bytes, new Flagged());
    }

    @Override
    public String toString() {
        return name;
    }
}
