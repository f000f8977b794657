package no.samlebok.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a definition: the value, or every fault in it.
 *
 * @param value what it defines; null when there are faults
 * @param faults in the order of the file; empty when there is a value
 */
public record Definition<T>(@Nullable T value, List<Fault> faults) {
    public Definition {
        faults = List.copyOf(faults);
        if ((value == null) == faults.isEmpty()) {
            throw new IllegalArgumentException("a definition is a value or faults, not both or neither");
        }
    }

    /** A definition without faults. */
    public static <T> Definition<T> of(T value) {
        return new Definition<>(value, List.of());
    }

    /** A definition with faults. */
    public static <T> Definition<T> faulty(List<Fault> faults) {
        return new Definition<>(null, faults);
    }

    /**
     * The value.
     *
     * @throws IllegalStateException when there are faults, and says them
     */
    public T orElseThrow() {
        if (value == null) {
            throw new IllegalStateException(faults.toString());
        }
        return value;
    }
}
