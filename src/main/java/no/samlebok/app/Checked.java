package no.samlebok.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;
import no.samlebok.submission.Difference;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Signature;
import no.samlebok.submission.Submission;
import no.samlebok.submission.Verdict;
import no.samlebok.template.Form;
import no.samlebok.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at.
 *
 * @param origin the file
 * @param refusal why it could not be read; null when it could
 * @param identity what it says it is; null when it does not say
 * @param signature whether that is signed by us
 * @param form what its unit was asked; null when not known
 * @param figures what was understood
 * @param findings what was found, by reading and by rules
 * @param differences where other files of the same workbook say something else
 */
public record Checked(
        Origin origin,
        @Nullable Message refusal,
        @Nullable Identity identity,
        Signature signature,
        @Nullable Form form,
        Figures figures,
        List<Finding> findings,
        List<Difference> differences) {
    public Checked {
        findings = List.copyOf(findings);
        differences = List.copyOf(differences);
    }

    /** A file that could not be read, or is not ours. */
    static Checked refused(Origin origin, @Nullable Identity identity, Signature signature, Message why) {
        return new Checked(origin, why, identity, signature, null, Figures.none(), List.of(), List.of());
    }

    /** As a submission to put on the shelf; empty when it could not be read. */
    public Optional<Submission> submission() {
        return refusal != null || identity == null
                ? Optional.empty()
                : Optional.of(new Submission(identity, origin, figures, findings));
    }

    /** What became of it. */
    public Verdict verdict() {
        return submission().map(Submission::verdict).orElse(Verdict.UNREADABLE);
    }

    /** The same file among others, with one more finding. */
    Checked differing(List<Difference> others, Finding finding) {
        var more = new ArrayList<>(findings);
        more.add(finding);
        return new Checked(origin, refusal, identity, signature, form, figures, more, others);
    }
}
