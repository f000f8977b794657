package no.samlebok.app;

import java.util.List;
import java.util.Optional;
import no.samlebok.template.Round;

/** The rounds that a returned workbook may belong to. */
public interface Rounds {
    /** All that are known here. */
    List<Round> known();

    /** The round with this id in this municipality; empty when it is not known here. */
    default Optional<Round> find(String municipality, String id) {
        return known().stream()
                .filter(round -> round.municipality().number().equals(municipality)
                        && round.id().equals(id))
                .findFirst();
    }

    /** One round and no other. */
    static Rounds only(Round round) {
        return () -> List.of(round);
    }
}
