package no.samlebok.http;

import java.time.Instant;
import java.time.LocalDate;
import no.samlebok.app.archive.KeptEdition;

/** An edition: a round as it stood, frozen under a name. */
record EditionView(String name, Instant at, String who, LocalDate day, int version, int events, int units) {
    static EditionView of(KeptEdition edition, Audience audience) {
        return new EditionView(
                edition.name(),
                edition.at(),
                audience.name(edition.who()),
                edition.day(),
                edition.version(),
                edition.events(),
                edition.values().units().size());
    }
}
