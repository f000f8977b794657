package no.samlebok.ledger;

import java.util.List;
import java.util.Optional;
import no.samlebok.submission.Copies;
import no.samlebok.submission.Difference;
import no.samlebok.submission.Submission;
import no.samlebok.template.Form;

/**
 * A version that another one does not build on though both are of the same issued workbook: two people filled in a copy each,
 * or something was lost on the way. Both are kept, and only one counts.
 *
 * @param version the earlier one
 * @param differences what it says that the later does not
 */
public record Rival(Version version, List<Difference> differences) {
    public Rival {
        differences = List.copyOf(differences);
    }

    /**
     * The last version of the same issued workbook, where a file does not build on it. What somebody changes in their own is a
     * correction, and what anybody adds takes nothing away: neither is told.
     *
     * @param file what has come
     * @param earlier the versions before it, the first first
     * @param form what the unit is asked
     */
    public static Optional<Rival> of(Submission file, List<Version> earlier, Form form) {
        return earlier.stream()
                .filter(version -> version.submission().identity().equals(file.identity()))
                .reduce((first, second) -> second)
                .map(version -> new Rival(version, lost(file, version.submission(), form)))
                .filter(rival -> !rival.differences().isEmpty());
    }

    private static List<Difference> lost(Submission file, Submission earlier, Form form) {
        boolean isTheirOwn = file.origin().sender().equals(earlier.origin().sender());
        return Copies.of(form, file, List.of(earlier)).stream()
                .filter(difference -> !difference.there().isBlank())
                .filter(difference -> !isTheirOwn || difference.here().isBlank())
                .toList();
    }
}
