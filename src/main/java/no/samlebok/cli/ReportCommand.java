package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.samlebok.app.Checked;
import no.samlebok.app.ConsolidateRound;
import no.samlebok.app.ReportFormat;
import no.samlebok.app.UnusableStyles;
import no.samlebok.app.WriteReport;
import no.samlebok.template.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads what a round's units have sent and writes it as tables, and as a chapter, to be read. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private Intake intake = new Intake();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--styles", paramLabel = "FILE", descriptionKey = "cli.option.styles")
    private @Nullable Path styles;

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "cli.option.formats")
    private Set<ReportFormat> formats = EnumSet.allOf(ReportFormat.class);

    ReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        var loaded = intake.round(desk);
        if (loaded.isEmpty()) {
            return ExitCode.DEFINITION;
        }
        var checked = intake.checked(loaded.get(), desk);
        try {
            write(loaded.get(), checked);
        } catch (UnusableStyles unusable) {
            desk.tell("noStyles", "file", String.valueOf(styles));
            return ExitCode.UNREADABLE;
        }
        desk.tell("reported", "folder", out.toString());
        desk.out().println(new CheckedText(desk).write(checked));
        desk.out().flush();
        return ExitCode.of(checked);
    }

    private void write(Round round, List<Checked> checked) throws IOException {
        var stationery = styles == null ? null : Files.readAllBytes(styles);
        var ledger = Intake.ledger(round, checked);
        var together = ConsolidateRound.together(round, desk.forms(), ledger, LocalDate.now(desk.clock()));
        new WriteReport(desk.documents(), desk.json()).write(together, formats, stationery, this::keep);
    }

    private void keep(String name, byte[] content) throws IOException {
        var file = out.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, content);
    }
}
