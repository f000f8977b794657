package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts a copy that was written by {@code backup} where a service can go on from it; never over what is there. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "cli.option.backup")
    private Path from = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "cli.option.data")
    private Path data = Path.of("");

    RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        var database = data.resolve(ServeCommand.DATABASE);
        if (Files.exists(database)) {
            throw new FileAlreadyExistsException(database.toString());
        }
        Files.createDirectories(data);
        Files.copy(from, database);
        return AuditCommand.told(desk, data);
    }
}
