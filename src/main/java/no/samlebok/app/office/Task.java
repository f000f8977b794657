package no.samlebok.app.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import no.samlebok.app.archive.RoundKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that takes its time, asked for by somebody who may leave it and come back to it. */
public final class Task {
    private static final Logger LOG = LoggerFactory.getLogger(Task.class);

    private final String id = UUID.randomUUID().toString();
    private final Caller owner;
    private final RoundKey key;
    private final Job job;
    private final Instant asked;
    private final AtomicInteger done = new AtomicInteger();
    private volatile State state = State.WAITING;
    private volatile boolean dropped;
    private volatile String fault = "";
    private @Nullable Path file;

    Task(Caller owner, RoundKey key, Job job, Instant asked) {
        this.owner = owner;
        this.key = key;
        this.job = job;
        this.asked = asked;
    }

    /** How far it has come. */
    public enum State {
        /** Others are before it. */
        WAITING,
        /** It is being made. */
        RUNNING,
        /** The file is there. */
        DONE,
        /** It could not be made. */
        FAILED
    }

    /** What finds it again. */
    public String id() {
        return id;
    }

    /** What is made. */
    public Job job() {
        return job;
    }

    /** How far it has come. */
    public State state() {
        return state;
    }

    /** How many of its steps are done. */
    public int done() {
        return Math.min(done.get(), job.steps());
    }

    /** What finds in the log why it failed; empty when it has not. */
    public String fault() {
        return fault;
    }

    /**
     * The file that was made.
     *
     * @throws IllegalStateException when it is not there
     */
    public synchronized Path file() {
        if (state != State.DONE || file == null) {
            throw new IllegalStateException("no file of task " + id);
        }
        return file;
    }

    boolean isOf(Caller caller, RoundKey round) {
        return isOf(caller) && key.equals(round);
    }

    boolean isOf(Caller caller) {
        return owner.municipality().equals(caller.municipality()) && owner.who().equals(caller.who());
    }

    boolean isFrom(Instant before) {
        return asked.isBefore(before);
    }

    void run() {
        if (dropped) {
            return;
        }
        state = State.RUNNING;
        try {
            make();
            state = State.DONE;
        } catch (CancellationException gone) {
            LOG.info("task {} is no longer wanted", id);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failed) {
            fault = UUID.randomUUID().toString();
            LOG.error("fault {}", fault, failed);
            state = State.FAILED;
        }
        if (state != State.DONE || dropped) {
            delete();
        }
    }

    /** Nobody wants it any more. */
    void drop() {
        dropped = true;
        if (state != State.RUNNING) {
            delete();
        }
    }

    private void make() throws IOException {
        try (var out = Files.newOutputStream(newFile())) {
            job.work().to(out, this::step);
        }
    }

    private void step() {
        if (dropped) {
            throw new CancellationException();
        }
        done.incrementAndGet();
    }

    /** Only we may read what is in it, and it does not outlive us. */
    private synchronized Path newFile() throws IOException {
        var made = Files.createTempFile("samlebok", "");
        made.toFile().deleteOnExit();
        file = made;
        return made;
    }

    private synchronized void delete() {
        var made = file;
        if (made != null) {
            try {
                Files.deleteIfExists(made);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
