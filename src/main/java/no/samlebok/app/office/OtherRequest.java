package no.samlebok.app.office;

/** Thrown when a key comes again with another request than the one it was first used for. */
public final class OtherRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherRequest() {
        super("the key was used for another request");
    }
}
