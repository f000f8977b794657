package no.samlebok.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Work on templates. */
@Command(name = "templates", mixinStandardHelpOptions = true)
final class TemplatesCommand {
    private final Desk desk;

    TemplatesCommand(Desk desk) {
        this.desk = desk;
    }

    /** Checks the families in a folder, or those the program brings; every fault at once. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(
            @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "cli.option.templates") @Nullable
                    Path folder) {
        var faults = desk.definitions().templates(folder);
        faults.forEach(fault -> desk.out().println(fault.in(desk.language())));
        desk.tell("templatesChecked", "count", Integer.toString(faults.size()));
        desk.out().flush();
        return faults.isEmpty() ? ExitCode.OK : ExitCode.DEFINITION;
    }
}
