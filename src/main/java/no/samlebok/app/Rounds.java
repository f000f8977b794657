package no.samlebok.app;

import java.util.Optional;
import no.samlebok.template.Round;

/** Finds the round a returned workbook says it belongs to. */
public interface Rounds {
    /** The round with this id in this municipality; empty when it is not known here. */
    Optional<Round> find(String municipality, String id);

    /** One round and no other. */
    static Rounds only(Round round) {
        return (municipality, id) -> Optional.of(round)
                .filter(known -> known.municipality().number().equals(municipality)
                        && known.id().equals(id));
    }
}
