package no.samlebok.app.archive;

import java.util.function.Function;

/** Keeps what was received and decided, for good. */
public interface Archive {
    /** Looks something up; all of it is as it stood at one moment. */
    <T> T reading(Function<Records, T> work);

    /**
     * Does something as a whole or not at all, one after the other. When this returns, it is kept.
     *
     * @throws NotKept when it could not be kept; then nothing of it was
     */
    <T> T writing(Function<Records, T> work);
}
