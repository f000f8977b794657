package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.samlebok.app.CheckWorkbook;
import no.samlebok.app.HealWorkbook;
import no.samlebok.app.Healed;
import no.samlebok.app.MigrateWorkbook;
import no.samlebok.app.Seal;
import no.samlebok.layout.Corrections;
import no.samlebok.template.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes returned workbooks anew, with their own answers and with what was found in them. */
@Command(name = "heal", mixinStandardHelpOptions = true)
final class HealCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--round", paramLabel = "FILE", descriptionKey = "cli.option.roundOfCheck")
    private @Nullable Path round;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "cli.option.keyOfCheck")
    private @Nullable Path key;

    @Option(names = "--earlier", paramLabel = "DIR", descriptionKey = "cli.option.earlier")
    private @Nullable Path earlier;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.option.paths")
    private List<Path> paths = List.of();

    HealCommand(Desk desk) {
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
        if (earlier != null && (loaded == null || key == null)) {
            desk.tell("earlierNeeds");
            return ExitCode.USAGE;
        }
        var healed = new Inbox(desk, loaded).each(Uploads.in(paths), work(loaded, KeyFile.read(key)));
        Files.createDirectories(out);
        for (var file : healed) {
            write(file);
        }
        var checked = healed.stream().map(Healed::checked).toList();
        desk.out().println(new CheckedText(desk).write(checked));
        desk.out().flush();
        return ExitCode.of(checked);
    }

    private Inbox.Work<Healed> work(@Nullable Round now, Seal seal) {
        var check = new CheckWorkbook(desk.forms(), desk.workbooks(), seal);
        if (now == null || earlier == null) {
            return new HealWorkbook(check)::heal;
        }
        var known = new RoundsIn(earlier, desk);
        var migrate = new MigrateWorkbook(check, desk.forms(), seal);
        return (file, origin, rounds) -> migrate.migrate(file, origin, now, known);
    }

    private void write(Healed healed) throws IOException {
        var name = healed.checked().origin().file();
        var draft = healed.draft();
        if (draft == null) {
            desk.tell("healedNot", "file", name);
            return;
        }
        var file = out.resolve(HealWorkbook.fileName(name, desk.say("healedName")));
        Files.write(file, desk.workbooks().write(draft));
        desk.tell("healed", "file", file.toString());
        healed.corrections().groups().forEach(this::tell);
        desk.tell("healedComments");
    }

    private void tell(Corrections.Group group) {
        desk.err().println("  " + group.title().in(desk.language()));
        group.lines().forEach(line -> desk.err().println("    " + line.in(desk.language())));
    }
}
