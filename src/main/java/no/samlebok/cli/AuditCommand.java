package no.samlebok.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that no line of the audit was changed, taken away or moved after it was written. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "cli.option.data")
    private Path data = Path.of("");

    AuditCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return told(desk, data.resolve(ServeCommand.DATABASE));
    }

    /** Tells whether the audit in a database is whole. */
    static int told(Desk desk, Path database) {
        var broken = desk.services().brokenAudit(database);
        if (broken.isPresent()) {
            desk.tell("auditBroken", "line", Integer.toString(broken.get()));
            return ExitCode.ERRORS;
        }
        desk.tell("auditWhole");
        return ExitCode.OK;
    }
}
