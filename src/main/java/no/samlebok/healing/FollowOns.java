package no.samlebok.healing;

import java.util.HashSet;
import java.util.Set;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;
import no.samlebok.template.Form;

/** Tells the findings that only follow from others, and go away when those are put right. */
final class FollowOns {
    private static final String COMPUTED_TYPED = "reading.computedTyped";

    private final Set<FieldId> unsettled = new HashSet<>();

    FollowOns(Form form, Figures read) {
        read.entries().values().stream()
                .filter(entry -> entry.figure() instanceof Figure.Unread)
                .forEach(entry -> unsettled.add(entry.field()));
        var unread = Set.copyOf(unsettled);
        form.fields()
                .filter(field -> field.computation() != null
                        && field.computation().fields().stream().anyMatch(unread::contains))
                .forEach(field -> unsettled.add(field.id()));
    }

    /**
     * Whether a finding follows from what could not be read: a computed field that cannot be computed for it, or a rule
     * about a field that has the reader's own finding.
     */
    boolean holds(Finding finding) {
        boolean ofReading = finding.rule().startsWith("reading.");
        return finding.field() != null
                && unsettled.contains(finding.field())
                && (!ofReading || finding.rule().equals(COMPUTED_TYPED));
    }
}
