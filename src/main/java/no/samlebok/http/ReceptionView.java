package no.samlebok.http;

import java.util.List;
import java.util.Locale;
import no.samlebok.app.Checked;
import no.samlebok.app.office.Reception;
import no.samlebok.figure.Figure;
import no.samlebok.ledger.Objection;
import no.samlebok.report.Shown;
import no.samlebok.submission.Verdict;
import no.samlebok.template.Fill;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was handed in.
 *
 * @param file its name
 * @param sha256 its hash
 * @param verdict whether it is valid, has errors, or cannot be read
 * @param received whether it is received, and kept
 * @param reference what to call it by; null when it was not received
 * @param version the number of the version it became; null when it was not received
 * @param round the round it says it belongs to; null when it does not say
 * @param unit the unit it says it is of; null when it does not say
 * @param name what the unit is called; null when it is not known, or not theirs
 * @param why why it was not received; null when it was, or would be
 * @param rival what it does not build on, though it is of the same issued workbook; null when it does
 * @param totals what was computed from what was understood
 * @param findings what was found in it
 */
record ReceptionView(
        String file,
        String sha256,
        String verdict,
        boolean received,
        @Nullable String reference,
        @Nullable Integer version,
        @Nullable String round,
        @Nullable String unit,
        @Nullable String name,
        @Nullable String why,
        @Nullable RivalView rival,
        List<Total> totals,
        List<FindingView> findings) {
    /** A figure that was computed, as it is read. */
    record Total(String label, String shown) {}

    static ReceptionView of(Reception reception, Audience audience) {
        var language = audience.language();
        var checked = reception.checked();
        var identity = checked.identity();
        boolean isTheirs = reception.objection() == null;
        return new ReceptionView(
                checked.origin().file(),
                checked.origin().sha256(),
                word(checked.verdict()),
                reception.isReceived(),
                reception.isReceived() && identity != null
                        ? identity.municipality() + "/" + identity.round() + "/" + identity.unit() + "/"
                                + reception.version()
                        : null,
                reception.isReceived() ? reception.version() : null,
                identity == null ? null : identity.round(),
                identity == null ? null : identity.unit(),
                isTheirs && checked.form() != null ? checked.form().unit().name() : null,
                why(reception, language),
                reception.rival() == null ? null : RivalView.of(reception.rival(), checked.form(), audience),
                isTheirs ? totals(checked, language) : List.of(),
                isTheirs ? FindingView.all(checked.findings(), language) : List.of());
    }

    private static List<Total> totals(Checked checked, Language language) {
        var form = checked.form();
        return form == null
                ? List.of()
                : form.fields()
                        .filter(field -> field.fill() == Fill.COMPUTED)
                        .flatMap(field -> checked
                                .figures()
                                .entry(field.id())
                                .filter(entry -> entry.figure() instanceof Figure.Amount)
                                .map(entry -> new Total(
                                        field.label().in(language),
                                        new Shown(field).words(entry).in(language)))
                                .stream())
                        .toList();
    }

    private static @Nullable String why(Reception reception, Language language) {
        var objection = reception.objection();
        if (objection == Objection.NOT_YOURS) {
            return Messages.words("http.reception.notYours").in(language);
        }
        if (objection != null) {
            return objection.words().in(language);
        }
        var refusal = reception.checked().refusal();
        return refusal == null ? null : refusal.in(language);
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
