package no.samlebok.app.office;

/** Thrown when long work that is asked for is not there: never begun, somebody else's, or no longer kept. */
public final class TaskGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TaskGone(String id) {
        super("task " + id);
    }
}
