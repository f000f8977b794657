package no.samlebok.http;

import java.time.Duration;

/** Thrown when somebody has asked too often of late. */
final class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooOften(Duration wait) {
        super("wait " + wait);
        this.wait = wait;
    }

    /** How many whole seconds to wait. */
    long seconds() {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
