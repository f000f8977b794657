package no.samlebok.http;

import java.io.IOException;
import java.io.OutputStream;
import no.samlebok.app.office.Job;

/** What the service answers. */
sealed interface Reply {
    /**
     * A value, as JSON.
     *
     * @param status the HTTP status
     */
    record Value(int status, Object value) implements Reply {}

    /**
     * Something has begun.
     *
     * @param location where one sees how far it has come
     */
    record Accepted(String location, Object value) implements Reply {}

    /** Text that is JSON already. */
    record Document(String json) implements Reply {}

    /**
     * A file.
     *
     * @param name what it is called when it is saved
     * @param type its media type
     * @param writing writes it
     */
    record File(String name, String type, Writing writing) implements Reply {
        static File of(String name, String type, byte[] bytes) {
            return new File(name, type, out -> out.write(bytes));
        }

        static File of(Job job) {
            return new File(job.name(), job.type(), out -> job.work().to(out, () -> {}));
        }
    }

    /**
     * A file of the page.
     *
     * @param policy what browsers may do with it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(String type, byte[] content, Policy policy) implements Reply {}

    /** Nothing to say but that it is done. */
    record Done() implements Reply {}

    /** Lets somebody in, with the secret of their session; or out, with none. */
    record Session(String secret, Object value) implements Reply {}

    /** Writes a file to where it is wanted, piece by piece. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static Reply of(Object value) {
        return new Value(200, value);
    }
}
