package no.samlebok.http;

import java.util.Locale;
import no.samlebok.app.office.Task;
import org.jspecify.annotations.Nullable;

/**
 * How far long work has come.
 *
 * @param state {@code waiting}, {@code running}, {@code done} or {@code failed}
 * @param done how many of its steps are done
 * @param of how many it has
 * @param name what the file is called
 * @param file where the file is; null until it is done
 * @param fault what finds in the log why it failed; null when it has not
 */
record TaskView(
        String task,
        String state,
        int done,
        int of,
        String name,
        @Nullable String file,
        @Nullable String fault) {
    static TaskView of(Task task, String here) {
        var state = task.state();
        return new TaskView(
                task.id(),
                state.name().toLowerCase(Locale.ROOT),
                task.done(),
                task.job().steps(),
                task.job().name(),
                state == Task.State.DONE ? here + "/file" : null,
                task.fault().isEmpty() ? null : task.fault());
    }
}
