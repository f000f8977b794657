package no.samlebok.http;

import io.javalin.http.HandlerType;

/**
 * Something that can be asked of the service.
 *
 * @param method how
 * @param path where, with {@code {name}} where something is filled in
 * @param right what it takes
 * @param about what it does, in English, for the document about the API
 * @param work what is done
 * @param isKeyed whether it is done once however often it comes under the same key
 */
record Route(HandlerType method, String path, Right right, String about, Work work, boolean isKeyed) {
    Route(HandlerType method, String path, Right right, String about, Work work) {
        this(method, path, right, about, work, false);
    }

    /** The same, done once however often it comes under the same key. */
    Route keyed() {
        return new Route(method, path, right, about, work, true);
    }

    /** What is done for one who asks. */
    interface Work {
        Reply on(Visit visit);
    }
}
