package no.samlebok.app.archive;

/** Thrown when something could not be kept: the disk is full, or may not be written to. */
public final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what the store said. */
    public NotKept(Throwable cause) {
        super(cause);
    }
}
