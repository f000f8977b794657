package no.samlebok.http;

/** Thrown when a request is not followed; why is said in the message files. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    /**
     * With why.
     *
     * @param status the HTTP status
     * @param key what is said, after {@code http.}
     */
    Refused(int status, String key) {
        super(key);
        this.status = status;
        this.key = key;
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }
}
