package no.samlebok.http;

import java.util.List;
import java.util.Locale;
import no.samlebok.figure.Figure;
import no.samlebok.report.Shown;
import no.samlebok.report.Trace;
import no.samlebok.report.UnitReport;
import no.samlebok.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * A value that counts, with where it comes from.
 *
 * @param shown it as it is read
 * @param raw it as it was written
 * @param source what it was taken from, stable
 * @param written what the unit itself wrote, where it was corrected on its behalf; else null
 */
record FigureView(
        String field,
        String section,
        String row,
        String column,
        String measure,
        String shown,
        String raw,
        boolean missing,
        String source,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String written) {
    static List<FigureView> all(UnitReport report, Language language) {
        return Trace.of(report).stream().map(trace -> of(trace, language)).toList();
    }

    private static FigureView of(Trace trace, Language language) {
        var field = trace.field();
        var entry = trace.entry();
        var place = trace.place();
        return new FigureView(
                entry.field().toString(),
                trace.section().in(language),
                trace.row().in(language),
                field == null ? "" : field.column().in(language),
                field == null ? "" : field.measure().label().in(language),
                field == null ? entry.raw() : new Shown(field).words(entry).in(language),
                trace.raw(),
                entry.figure() instanceof Figure.Missing,
                trace.source().name().toLowerCase(Locale.ROOT),
                trace.file().orElse(null),
                trace.sha256().orElse(null),
                place.map(where -> where.sheet()).orElse(null),
                place.map(where -> where.cell()).orElse(null),
                trace.written().orElse(null));
    }
}
