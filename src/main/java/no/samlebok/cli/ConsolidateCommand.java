package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.samlebok.app.Checked;
import no.samlebok.app.ConsolidateRound;
import no.samlebok.app.Shelf;
import no.samlebok.template.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads what a round's units have sent and merges it into one workbook. */
@Command(name = "consolidate", mixinStandardHelpOptions = true)
final class ConsolidateCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--round", required = true, paramLabel = "FILE", descriptionKey = "cli.option.round")
    private Path round = Path.of("");

    @Option(names = "--in", required = true, paramLabel = "DIR", descriptionKey = "cli.option.in")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "cli.option.keyOfCheck")
    private @Nullable Path key;

    ConsolidateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        var loaded = RoundOption.load(round, desk);
        if (loaded.isEmpty()) {
            return ExitCode.DEFINITION;
        }
        var checked = new Inbox(desk, loaded.get()).check(Uploads.in(List.of(in)), KeyFile.read(key));
        write(loaded.get(), checked);
        desk.out().println(new CheckedText(desk).write(checked));
        desk.out().flush();
        return ExitCode.of(checked);
    }

    private void write(Round loaded, List<Checked> checked) throws IOException {
        var shelf = new Shelf();
        checked.forEach(file -> file.submission().ifPresent(shelf::add));
        Files.createDirectories(out);
        var file = out.resolve(ConsolidateRound.fileName(loaded));
        Files.write(
                file, new ConsolidateRound(desk.forms(), desk.workbooks(), desk.clock()).consolidate(loaded, shelf));
        desk.tell("consolidated", "file", file.toString());
    }
}
