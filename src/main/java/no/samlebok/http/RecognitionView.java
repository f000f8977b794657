package no.samlebok.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.app.office.RecogniseWorkbook.Recognised;
import no.samlebok.draft.DraftName;
import no.samlebok.figure.Figures;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.report.UnitReport;
import no.samlebok.rule.Required;
import no.samlebok.rule.Subject;
import no.samlebok.template.Form;
import no.samlebok.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook is, as it is told to the one who has it open.
 *
 * @param title what its round reports on
 * @param templateVersion the version of its template
 * @param issue the number it was issued under
 * @param version the number of the last version that was received; 0 when none was
 * @param received when that was; null when none was
 * @param standing how far the unit's report has come, stable
 * @param says the same in words
 * @param asked the defined names of the cells that must be answered
 */
record RecognitionView(
        String round,
        String title,
        String unit,
        String name,
        LocalDate deadline,
        int templateVersion,
        int issue,
        int version,
        @Nullable Instant received,
        String standing,
        String says,
        List<String> asked) {
    static RecognitionView of(Recognised one, LocalDate today, Language language) {
        var form = one.form();
        var ledger = one.known().ledger(form.unit().code());
        var report = UnitReport.of(form, ledger, today);
        var latest = ledger.latest();
        return new RecognitionView(
                form.round().id(),
                form.round().period().label().in(language),
                form.unit().code(),
                form.unit().name(),
                form.round().deadline(),
                one.identity().version(),
                one.identity().issue(),
                latest.map(version -> version.number()).orElse(0),
                latest.map(version -> version.submission().origin().receivedAt())
                        .orElse(null),
                report.standing().name().toLowerCase(Locale.ROOT),
                report.standing().words().in(language),
                asked(form));
    }

    /** Only what must be answered whatever else is, so that who has answered all of it has come all the way. */
    private static List<String> asked(Form form) {
        var needed = form.rules().stream()
                .flatMap(rule -> rule instanceof Required required ? required.fields().stream() : Stream.empty())
                .map(Subject::field)
                .collect(Collectors.toSet());
        var open = form.fields()
                .filter(field -> form.isOpen(field) && (field.required() || needed.contains(field.id())))
                .map(field -> field.id().name())
                .collect(Collectors.toSet());
        return UnitWorkbook.of(form, Figures.none(), "").draft().names().stream()
                .map(DraftName::name)
                .filter(open::contains)
                .toList();
    }
}
