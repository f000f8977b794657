package no.samlebok.app;

import java.util.List;
import java.util.Optional;
import no.samlebok.submission.Identity;
import no.samlebok.template.Round;

/** The rounds that a returned workbook may belong to. */
public interface Rounds {
    /** All that are known here. */
    List<Round> known();

    /** The round that a workbook says it belongs to, as it was when it was issued; empty when it is not known here. */
    default Optional<Round> find(Identity identity) {
        return known().stream()
                .filter(round -> round.municipality().number().equals(identity.municipality())
                        && round.id().equals(identity.round()))
                .findFirst();
    }

    /** One round and no other. */
    static Rounds only(Round round) {
        return () -> List.of(round);
    }
}
