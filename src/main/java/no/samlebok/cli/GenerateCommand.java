package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import no.samlebok.app.GenerateWorkbooks;
import no.samlebok.template.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the workbooks of a round, one for each unit that reports. */
@Command(name = "generate", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    /** A copy of the round file under this name follows the workbooks, so that a check finds it. */
    static final String ROUND_FILE = "runde.yaml";

    private static final String KEY_FILE = "samlebok.key";

    private final Desk desk;

    @Option(names = "--round", required = true, paramLabel = "FILE", descriptionKey = "cli.option.round")
    private Path round = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "cli.option.key")
    private @Nullable Path key;

    GenerateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        var loaded = RoundOption.load(round, desk);
        if (loaded.isEmpty()) {
            return ExitCode.DEFINITION;
        }
        Files.createDirectories(out);
        generate(loaded.get());
        Files.copy(round, out.resolve(ROUND_FILE), StandardCopyOption.REPLACE_EXISTING);
        desk.tell("generated", "folder", out.toString());
        return ExitCode.OK;
    }

    private void generate(Round loaded) throws IOException {
        var keyFile = key == null ? round.toAbsolutePath().resolveSibling(KEY_FILE) : key;
        var generate = new GenerateWorkbooks(desk.forms(), desk.workbooks(), KeyFile.makeOrRead(keyFile));
        int done = 0;
        for (var unit : loaded.reporting()) {
            Files.write(out.resolve(GenerateWorkbooks.fileName(loaded, unit)), generate.generate(loaded, unit, 1));
            desk.progress("generating", ++done, loaded.reporting().size());
        }
        desk.tell("keyFile", "file", keyFile.toString());
    }
}
