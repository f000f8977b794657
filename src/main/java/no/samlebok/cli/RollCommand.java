package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samlebok.app.RollRound;
import no.samlebok.rolling.Ending;
import no.samlebok.rolling.Rolled;
import no.samlebok.template.Round;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the next round of a round: the same units are asked, and what they have sent is known. */
@Command(name = "roll", mixinStandardHelpOptions = true)
final class RollCommand implements Callable<Integer> {
    private static final String ENDING = ".yaml";

    private final Desk desk;

    @Mixin
    private Intake intake = new Intake();

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "cli.option.rollTo")
    private String to = "";

    @Option(names = "--deadline", paramLabel = "DAY", descriptionKey = "cli.option.rollDeadline")
    private String deadline = "";

    @Option(names = "--next", paramLabel = "FILE", descriptionKey = "cli.option.rollNext")
    private @Nullable Path next;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.rollOut")
    private Path out = Path.of("");

    RollCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        var before = intake.round(desk);
        var following = next == null ? before.flatMap(this::made) : RoundOption.load(next, desk);
        if (before.isEmpty() || following.isEmpty()) {
            return before.isEmpty() || next != null ? ExitCode.DEFINITION : ExitCode.USAGE;
        }
        return follows(before.get(), following.get()) ? roll(before.get(), following.get()) : ExitCode.USAGE;
    }

    /** The round before, for the new period; empty when the period or the deadline is not given, which is told. */
    private Optional<Round> made(Round before) {
        var ending = Ending.of(to);
        var day = Ending.day(deadline);
        if (ending.isEmpty() || day.isEmpty()) {
            desk.tell("rollNeeds");
            return Optional.empty();
        }
        var name = out.toAbsolutePath().getFileName().toString();
        var id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return Optional.of(before.next(id, ending.get().of(before.period()), day.get()));
    }

    private boolean follows(Round before, Round following) {
        var families =
                new String[] {before.template().id(), following.template().id()};
        if (!families[0].equals(families[1])) {
            desk.tell("rollFamily", "from", families[0], "to", families[1]);
            return false;
        }
        if (!following.period().isAfter(before.period())) {
            desk.tell(
                    "rollLater",
                    "from",
                    before.period().last().toString(),
                    "to",
                    following.period().last().toString());
            return false;
        }
        return true;
    }

    private int roll(Round before, Round following) throws IOException {
        var checked = intake.checked(before, desk);
        var rolled = new RollRound(desk.forms())
                .roll(before, Intake.ledger(before, checked), LocalDate.now(desk.clock()), following);
        desk.out().println(new CheckedText(desk).write(checked));
        desk.out().flush();
        write(before, rolled);
        if (RoundOption.load(out, desk).isEmpty()) {
            return ExitCode.DEFINITION;
        }
        rolled.said().forEach(line -> desk.err().println("  " + line.in(desk.language())));
        desk.tell("rolled", "file", out.toString(), "count", Integer.toString(rolled.carried()));
        return ExitCode.of(checked);
    }

    private void write(Round before, Rolled rolled) throws IOException {
        var round = rolled.round();
        var comments = new ArrayList<String>();
        Words head = Messages.of("roll.head").with("round", before.id()).words();
        comments.add(head.in(round.language()));
        rolled.said().forEach(line -> comments.add("- " + line.in(round.language())));
        Files.writeString(out, desk.definitions().written(round, comments));
    }
}
