package no.samlebok.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All files made to do harm. */
public final class HostileSet {
    private HostileSet() {}

    /**
     * Made of an honest file.
     *
     * @param victim by changes to the cell of a figure
     * @param words by changes to the cell of a text
     * @param canary URI of a file that must not be read
     * @param listener URI of a place that must not be asked
     */
    public static List<Hostile> of(Victim victim, Victim words, String canary, String listener) {
        return Stream.of(
                        new Entities(victim, canary, listener).all(),
                        new Bombs(victim).all(),
                        new Structures(victim).all(),
                        new Formulas(victim).all(),
                        Injections.all(words),
                        new Passengers(victim).all(),
                        new Remarks(victim, canary, listener).all(),
                        new Volumes(victim).all(),
                        Foreign.all())
                .flatMap(List::stream)
                .toList();
    }
}
