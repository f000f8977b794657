package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.samlebok.app.Checked;
import no.samlebok.app.ConsolidateRound;
import no.samlebok.template.Round;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads what a round's units have sent and merges it into one workbook. */
@Command(name = "consolidate", mixinStandardHelpOptions = true)
final class ConsolidateCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private Intake intake = new Intake();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    ConsolidateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        var loaded = intake.round(desk);
        if (loaded.isEmpty()) {
            return ExitCode.DEFINITION;
        }
        var checked = intake.checked(loaded.get(), desk);
        write(loaded.get(), checked);
        desk.out().println(new CheckedText(desk).write(checked));
        desk.out().flush();
        return ExitCode.of(checked);
    }

    private void write(Round loaded, List<Checked> checked) throws IOException {
        Files.createDirectories(out);
        var file = out.resolve(ConsolidateRound.fileName(loaded));
        Files.write(
                file,
                new ConsolidateRound(desk.forms(), desk.workbooks(), desk.clock())
                        .consolidate(loaded, Intake.ledger(loaded, checked)));
        desk.tell("consolidated", "file", file.toString());
    }
}
