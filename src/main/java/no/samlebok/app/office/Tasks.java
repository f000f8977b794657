package no.samlebok.app.office;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.samlebok.app.archive.RoundKey;

/**
 * Does what takes its time, one thing after the other, while whoever asked for it does something else. Few are kept, for some
 * hours, and none when the service is started anew: what is made can be made again.
 */
public final class Tasks implements AutoCloseable {
    private static final int OF_EACH = 5;
    private static final int OF_ALL = 40;
    private static final Duration KEPT = Duration.ofHours(4);

    private final Clock clock;
    private final List<Task> kept = new ArrayList<>();
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Tasks::thread);

    /** With the time. */
    public Tasks(Clock clock) {
        this.clock = clock;
        worker.allowCoreThreadTimeOut(true);
    }

    /** Begins something; the oldest is dropped when there are too many, of the one who asks or of all. */
    public synchronized Task begin(Caller caller, RoundKey key, Job job) {
        forget();
        var own = kept.stream().filter(task -> task.isOf(caller)).toList();
        own.stream().limit(Math.max(0, own.size() - OF_EACH + 1)).forEach(this::drop);
        List.copyOf(kept).stream().limit(Math.max(0, kept.size() - OF_ALL + 1)).forEach(this::drop);
        var task = new Task(caller, key, job, clock.instant());
        kept.add(task);
        worker.execute(task::run);
        return task;
    }

    /**
     * What somebody has asked for.
     *
     * @throws TaskGone when there is no such thing, or it is not theirs
     */
    public synchronized Task find(Caller caller, RoundKey key, String id) {
        forget();
        return kept.stream()
                .filter(task -> task.id().equals(id) && task.isOf(caller, key))
                .findFirst()
                .orElseThrow(() -> new TaskGone(id));
    }

    @Override
    public synchronized void close() {
        worker.shutdownNow();
        List.copyOf(kept).forEach(this::drop);
    }

    private void forget() {
        var end = clock.instant().minus(KEPT);
        kept.stream().filter(task -> task.isFrom(end)).toList().forEach(this::drop);
    }

    private void drop(Task task) {
        kept.remove(task);
        task.drop();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "tasks");
        thread.setDaemon(true);
        return thread;
    }
}
