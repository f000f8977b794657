package no.samlebok.app.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.app.Definitions;
import no.samlebok.app.RollRound;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.rolling.Ending;
import no.samlebok.rolling.Rolled;
import no.samlebok.template.Fault;
import no.samlebok.template.Round;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** Opens the next round of a round: the same units are asked, and what they have reported is known. */
public final class OpenNextRound {
    private final RollRound roll;
    private final OpenRound open;
    private final Definitions definitions;
    private final Clock clock;

    /** With what rolls rounds, what opens them, how they are written, and the time. */
    public OpenNextRound(RollRound roll, OpenRound open, Definitions definitions, Clock clock) {
        this.roll = roll;
        this.open = open;
        this.definitions = definitions;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param key the round that is open now; of no meaning when there are faults
     * @param carried how many figures are known in it
     * @param said what is not carried over, and why
     * @param faults what is wrong with the round it would have been; then nothing is kept
     */
    public record Next(RoundKey key, int carried, List<Words> said, List<Fault> faults) {}

    /**
     * Opens it.
     *
     * @param before the round it comes after
     * @param id what the next is called
     */
    public Next open(Caller caller, Known before, String id, Ending ending, LocalDate deadline) {
        var next = before.round().next(id, ending.of(before.round().period()), deadline);
        var rolled = roll.roll(before.round(), before.ledger(), LocalDate.now(clock), next);
        var opened = open.open(caller, text(before.round(), rolled));
        return new Next(opened.key(), rolled.carried(), rolled.said(), opened.faults());
    }

    private String text(Round before, Rolled rolled) {
        var language = before.language();
        var head = Messages.of("roll.head").with("round", before.id()).words();
        var lines = rolled.said().stream().map(line -> "- " + line.in(language));
        return definitions.written(
                rolled.round(),
                Stream.concat(Stream.of(head.in(language)), lines).toList());
    }
}
