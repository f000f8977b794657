package no.samlebok.app.office;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that takes its time to make.
 *
 * @param name what it is called when it is saved
 * @param type its media type
 * @param steps how many steps it takes
 * @param work makes it
 */
public record Job(String name, String type, int steps, Work work) {
    /** Makes a file piece by piece. */
    public interface Work {
        /** Makes it, and says so each time a step is done. */
        void to(OutputStream out, Runnable step) throws IOException;
    }
}
