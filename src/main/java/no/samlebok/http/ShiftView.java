package no.samlebok.http;

import java.util.Locale;
import no.samlebok.app.office.Known;
import no.samlebok.figure.Entry;
import no.samlebok.ledger.Amendment;
import no.samlebok.report.Shift;
import no.samlebok.words.Language;
import org.jspecify.annotations.Nullable;

/** A value that is another than it was in an edition. */
record ShiftView(
        String unit,
        String field,
        String label,
        @Nullable String before,
        @Nullable String after,
        String cause,
        String says,
        @Nullable String reason,
        @Nullable String who) {
    static ShiftView of(Shift shift, Known known, Language language) {
        var label = known.form(shift.unit())
                .flatMap(form -> form.field(shift.field()))
                .map(field -> field.label().in(language))
                .orElse("");
        return new ShiftView(
                shift.unit(),
                shift.field().toString(),
                label,
                shift.before().map(Entry::raw).orElse(null),
                shift.after().map(Entry::raw).orElse(null),
                shift.cause().name().toLowerCase(Locale.ROOT),
                shift.cause().words().in(language),
                shift.amendment().map(Amendment::reason).orElse(null),
                shift.amendment().map(amendment -> amendment.event().who()).orElse(null));
    }
}
