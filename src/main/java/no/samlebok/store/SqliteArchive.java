package no.samlebok.store;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.Codec;
import no.samlebok.app.archive.NotKept;
import no.samlebok.app.archive.Records;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** An archive in one SQLite file: many readers, each at its own moment, and one writer at a time. */
public final class SqliteArchive implements Archive, AutoCloseable {
    private final Pools pools;
    private final Jdbi reads;
    private final Jdbi writes;
    private final Codec codec;
    private final ReentrantLock writer = new ReentrantLock(true);

    SqliteArchive(Pools pools, Codec codec) {
        this.pools = pools;
        this.reads = Jdbi.create(pools.reads());
        this.writes = Jdbi.create(pools.writes());
        this.codec = codec;
    }

    /**
     * Opens the archive in a file, which is made if it is not there, and brought up to this version of the program.
     *
     * @throws IllegalStateException when the database is not set as it must be for what it acknowledges to be kept
     */
    public static SqliteArchive open(Path file, Codec codec) {
        return new SqliteArchive(Pools.open(file), codec);
    }

    @Override
    public <T> T reading(Function<Records, T> work) {
        return reads.inTransaction(handle -> work.apply(new SqlRecords(handle, codec)));
    }

    @Override
    public <T> T writing(Function<Records, T> work) {
        writer.lock();
        try {
            return writes.inTransaction(handle -> work.apply(new SqlRecords(handle, codec)));
        } catch (JdbiException failed) {
            throw new NotKept(failed);
        } finally {
            writer.unlock();
        }
    }

    /** Writes a copy of all that is kept at one moment to a file that is not there yet, while others go on. */
    public void backup(Path copy) {
        reads.useHandle(handle -> handle.createUpdate("vacuum into :file")
                .bind("file", copy.toString())
                .execute());
    }

    @Override
    public void close() {
        pools.close();
    }
}
