package no.samlebok.app.office;

/** Thrown when what is asked for is not there, or not for the one who asks: which of them is not told. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what was asked for, for the log. */
    public NotThere(String what) {
        super(what);
    }
}
