package no.samlebok.http;

import java.util.List;
import java.util.Locale;
import no.samlebok.rule.Finding;
import no.samlebok.words.Language;
import org.jspecify.annotations.Nullable;

/** A finding as it is told: where it is, what was found and what to do. */
record FindingView(
        String rule,
        String severity,
        @Nullable String field,
        @Nullable String sheet,
        @Nullable String cell,
        String row,
        String message) {
    static FindingView of(Finding finding, Language language) {
        var place = finding.place();
        return new FindingView(
                finding.rule(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.field() == null ? null : finding.field().toString(),
                place == null ? null : place.sheet(),
                place == null ? null : place.cell(),
                finding.row().in(language),
                finding.message().in(language));
    }

    static List<FindingView> all(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> of(finding, language)).toList();
    }
}
