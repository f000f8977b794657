package no.samlebok.app;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Lets in only so many files at once that what each may take fits in the memory there is; the others wait their turn.
 * One that fails in there, even for want of memory or stack, does not take the others down.
 */
public final class Admission {
    private final Semaphore places;

    private Admission(int places) {
        this.places = new Semaphore(places, true);
    }

    /**
     * As many at once as there is room for, and always one.
     *
     * @param memory bytes that all may take together
     * @param each bytes that one may take
     */
    public static Admission of(long memory, long each) {
        return new Admission((int) Math.max(1, Math.min(Integer.MAX_VALUE, memory / each)));
    }

    /** One after the other. */
    public static Admission single() {
        return new Admission(1);
    }

    /**
     * Does a piece of work when there is room for it.
     *
     * @param failed what to say where it fails, by an id that finds the cause in the log
     */
    public <T> T admit(Supplier<T> work, Function<String, T> failed) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            var id = UUID.randomUUID().toString();
            LoggerFactory.getLogger(Admission.class).error("fault {}", id, fault);
            return failed.apply(id);
        } finally {
            places.release();
        }
    }
}
