package no.samlebok.http;

/**
 * Why a request was not followed, as {@code application/problem+json} (RFC 9457).
 *
 * @param type what sort it is, stable
 * @param title what is said to a user
 * @param status the HTTP status
 * @param detail what to do
 * @param id what finds it in the log; empty when it is not there
 */
record Problem(String type, String title, int status, String detail, String id) {
    static final String MEDIA_TYPE = "application/problem+json";
}
