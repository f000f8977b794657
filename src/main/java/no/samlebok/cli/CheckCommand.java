package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.samlebok.template.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads and checks returned workbooks. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    /** How the result is written. */
    enum Format {
        text,
        json
    }

    private final Desk desk;

    @Option(names = "--round", paramLabel = "FILE", descriptionKey = "cli.option.roundOfCheck")
    private @Nullable Path round;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "cli.option.format")
    private Format format = Format.text;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "cli.option.keyOfCheck")
    private @Nullable Path key;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.option.paths")
    private List<Path> paths = List.of();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Round loaded = null;
        if (round != null) {
            loaded = RoundOption.load(round, desk).orElse(null);
            if (loaded == null) {
                return ExitCode.DEFINITION;
            }
        }
        var checked = new Inbox(desk, loaded).check(Uploads.in(paths), KeyFile.read(key));
        desk.out().println(format == Format.json ? desk.json().checked(checked) : new CheckedText(desk).write(checked));
        desk.out().flush();
        return ExitCode.of(checked);
    }
}
