package no.samlebok.app;

import java.io.IOException;

/** A file that was to give a document its styles is no .docx, or one with macros. */
public final class UnusableStyles extends IOException {
    private static final long serialVersionUID = 1;

    /** With what went wrong. */
    public UnusableStyles(Throwable cause) {
        super(cause);
    }

    /** With what is wrong, for the log. */
    public UnusableStyles(String message) {
        super(message);
    }
}
