package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
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
    public Integer call() throws IOException {
        return told(desk, data);
    }

    /** Tells whether the audit in the folder of a service is whole. */
    static int told(Desk desk, Path data) throws IOException {
        var key = data.resolve(ServeCommand.KEY_FILE);
        if (!Files.exists(key)) {
            desk.tell("auditWithoutKey", "file", key.toString());
        }
        var seal = KeyFile.read(Files.exists(key) ? key : null);
        var broken = desk.services().brokenAudit(data.resolve(ServeCommand.DATABASE), seal);
        if (broken.isPresent()) {
            desk.tell("auditBroken", "line", Integer.toString(broken.get()));
            return ExitCode.ERRORS;
        }
        desk.tell("auditWhole");
        return ExitCode.OK;
    }
}
