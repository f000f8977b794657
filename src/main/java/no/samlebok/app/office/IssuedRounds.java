package no.samlebok.app.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samlebok.app.Hash;
import no.samlebok.app.Rounds;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.submission.Identity;
import no.samlebok.template.Round;

/**
 * The rounds of a municipality, each as it was when a workbook was issued: what stands locked in it is held against what it
 * went out with, and not against what has been changed since.
 */
final class IssuedRounds implements Rounds {
    private final Records records;
    private final Present present;
    private final String municipality;

    IssuedRounds(Records records, Present present, String municipality) {
        this.records = records;
        this.present = present;
        this.municipality = municipality;
    }

    @Override
    public List<Round> known() {
        return records.rounds().of(municipality).stream()
                .map(id ->
                        present.known(records, new RoundKey(municipality, id)).round())
                .toList();
    }

    @Override
    public Optional<Round> find(Identity identity) {
        if (!identity.municipality().equals(municipality)) {
            return Optional.empty();
        }
        var key = new RoundKey(municipality, identity.round());
        var versions = records.rounds().versions(key).stream()
                .map(kept -> present.defined(key, kept))
                .toList();
        return IntStream.iterate(versions.size() - 1, at -> at >= 0, at -> at - 1)
                .mapToObj(versions::get)
                .filter(version -> isIssuedFrom(version, identity))
                .findFirst()
                .or(() -> versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1)))
                .map(Defined::round);
    }

    private static boolean isIssuedFrom(Defined version, Identity identity) {
        return version.form(identity.unit())
                .filter(form -> Hash.of(form.issued()).equals(identity.prefill()))
                .isPresent();
    }
}
