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
 * @param cost what it takes of the machine
 * @param isKeyed whether it is done once however often it comes under the same key
 */
record Route(HandlerType method, String path, Right right, String about, Work work, Cost cost, boolean isKeyed) {
    Route(HandlerType method, String path, Right right, String about, Work work) {
        this(method, path, right, about, work, Cost.LIGHT, false);
    }

    /** What is done for one who asks. */
    interface Work {
        Reply on(Visit visit);
    }

    /** The same, done once however often it comes under the same key. */
    Route keyed() {
        return new Route(method, path, right, about, work, cost, true);
    }

    /** The same, of another cost. */
    Route costing(Cost other) {
        return new Route(method, path, right, about, work, other, isKeyed);
    }
}
