package no.samlebok.app.office;

import java.nio.file.Path;
import java.util.Optional;
import no.samlebok.app.Seal;

/** Starts the service, and looks after what it keeps. */
public interface Services {
    /**
     * Starts it over what is kept in a file.
     *
     * @param port of this machine; 0 for one that is free
     */
    Running start(Path database, Seal seal, int port);

    /** Writes a copy of what is kept in a database, which may be in use, to a file that is not there yet. */
    void backup(Path database, Path copy);

    /**
     * The number of the first line of the audit that is not as it was written; empty when all are.
     *
     * @param seal with the key of the service, or none
     */
    Optional<Integer> brokenAudit(Path database, Seal seal);

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
