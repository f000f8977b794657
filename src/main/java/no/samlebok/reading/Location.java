package no.samlebok.reading;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where something was found.
 *
 * @param <T> a row or a column
 */
sealed interface Location<T> {
    /**
     * It stands here.
     *
     * @param place where
     * @param copies other places that look the same; what stands there must not say otherwise
     * @param relabelled whether its key is here under a label that nobody issued
     */
    record Found<T>(T place, Set<T> copies, boolean relabelled) implements Location<T> {
        public Found {
            // Not Set.copyOf, whose order changes from run to run: what is said names the first copy that differs.
            copies = Collections.unmodifiableSet(new LinkedHashSet<>(copies));
        }
    }

    /** It cannot be said where it stands. */
    record Lost<T>(Reason reason) implements Location<T> {}
}
