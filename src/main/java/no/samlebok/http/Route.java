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
 */
record Route(HandlerType method, String path, Right right, String about, Work work) {
    /** What is done for one who asks. */
    interface Work {
        Reply on(Visit visit);
    }
}
