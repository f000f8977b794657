package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samlebok.app.Checked;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.template.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that gather what a round's units have sent. */
final class Intake {
    @Option(names = "--round", required = true, paramLabel = "FILE", descriptionKey = "cli.option.round")
    private Path round = Path.of("");

    @Option(names = "--in", required = true, paramLabel = "DIR", descriptionKey = "cli.option.in")
    private Path in = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "cli.option.keyOfCheck")
    private @Nullable Path key;

    /** The round; empty when it has faults, which have then been told. */
    Optional<Round> round(Desk desk) throws IOException {
        return RoundOption.load(round, desk);
    }

    /** Every file that was sent, checked. */
    List<Checked> checked(Round loaded, Desk desk) throws IOException {
        return new Inbox(desk, loaded).check(Uploads.in(List.of(in)), KeyFile.read(key));
    }

    /** What could be read of them, as all that has happened in the round. */
    static RoundLedger ledger(Round round, List<Checked> checked) {
        return RoundLedger.received(
                round,
                checked.stream().flatMap(file -> file.submission().stream()).toList());
    }
}
