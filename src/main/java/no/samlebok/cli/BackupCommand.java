package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a copy of all that the service keeps, while it runs. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "cli.option.data")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.backup")
    private Path out = Path.of("");

    BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out)) {
            throw new FileAlreadyExistsException(out.toString());
        }
        desk.services().backup(data.resolve(ServeCommand.DATABASE), out);
        desk.tell("backedUp", "file", out.toString());
        return ExitCode.OK;
    }
}
