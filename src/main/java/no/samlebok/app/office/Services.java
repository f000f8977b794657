package no.samlebok.app.office;

import java.nio.file.Path;
import java.util.Optional;
import no.samlebok.app.Seal;

/** Starts the service. */
public interface Services {
    /**
     * Starts it over what is kept in a file.
     *
     * @param port of this machine; 0 for one that is free
     */
    Running start(Path database, Seal seal, int port);

    /** The service while it runs. */
    interface Running extends AutoCloseable {
        /** The port it listens on. */
        int port();

        /** The secret by which the first administrator chooses a password; empty when that is done. */
        Optional<String> invitation(String municipality);

        @Override
        void close();
    }
}
