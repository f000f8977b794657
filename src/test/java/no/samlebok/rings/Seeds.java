package no.samlebok.rings;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The seeds of seeded tests: as many as {@code -Dseeds=N} says, all drawn from {@code -Dseed=S}, so that a run can be
 * repeated. As a source of parameters: {@code @MethodSource("no.samlebok.rings.Seeds#stream")}.
 */
public final class Seeds {

    private static final int COUNT = Integer.getInteger("seeds", 200);
    private static final long FIRST = Long.getLong("seed", 20260101L);

    private Seeds() {}

    /** The seeds this run asks for. */
    public static LongStream stream() {
        return first(COUNT);
    }

    /** This many seeds, for a test that promises a number. */
    public static LongStream first(int count) {
        System.out.println("Seeds: " + count + " drawn from -Dseed=" + FIRST);
        return new SplittableRandom(FIRST).longs(count);
    }
}
