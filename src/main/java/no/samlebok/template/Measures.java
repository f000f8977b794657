package no.samlebok.template;

import java.util.stream.Stream;
import no.samlebok.words.Words;

/** The units of measure that a round may use: its own, and its template's. */
final class Measures {
    /** What names and narratives are measured in: words. */
    static final Measure WORDS =
            new Measure("tekst", MeasureKind.TEXT, Words.same(""), 0, null, null, null, null, null);

    private static final Measure NONE =
            new Measure("?", MeasureKind.NUMBER, Words.same("?"), 0, null, null, null, null, null);

    private final Round round;
    private final FormFaults faults;

    Measures(Round round, FormFaults faults) {
        this.round = round;
        this.faults = faults;
    }

    /** The measure that a section of the template names; one that stands for nothing when there is none. */
    Measure ofTemplate(String id, String path) {
        return find(id, () -> faults.template(path, "measure", id));
    }

    /** The measure that the round's catalogue names. */
    Measure ofRound(String id, String path) {
        return find(id, () -> faults.round(path, "measure", id));
    }

    /** What stands for a measure that a column should have said. */
    Measure unsaid(String path, String column) {
        faults.template(path, "unmeasured", column);
        return NONE;
    }

    /** A column is said to be computed, but not how. */
    void withoutFormula(String path, String column) {
        faults.template(path, "unformulated", column);
    }

    private Measure find(String id, Runnable otherwise) {
        var all = Stream.concat(round.measures().stream(), round.template().measures().stream());
        return all.filter(measure -> measure.id().equals(id)).findFirst().orElseGet(() -> {
            otherwise.run();
            return NONE;
        });
    }
}
