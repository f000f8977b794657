package no.samlebok.http;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.app.office.Known;
import no.samlebok.ledger.UnitLedger;
import no.samlebok.ledger.Version;
import no.samlebok.report.UnitReport;
import no.samlebok.template.Form;
import no.samlebok.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a unit's report, each as it would count now.
 *
 * @param before the number of the earlier: the one that counts, or the one before the last; null when there is but one
 * @param after the number of the last one; null when there is none
 */
record DifferencesView(@Nullable Integer before, @Nullable Integer after, List<Difference> values) {
    /** A value that is not the same in both. */
    record Difference(String field, String section, String row, String column, String before, String after) {}

    static DifferencesView of(Known known, Form form, LocalDate today, Language language) {
        var ledger = known.ledger(form.unit().code());
        var last = ledger.latest();
        var earlier = last.flatMap(latest -> earlier(ledger, latest, form, today));
        if (earlier.isEmpty()) {
            return new DifferencesView(null, last.map(Version::number).orElse(null), List.of());
        }
        var before = figures(form, ledger, earlier.get(), today, language);
        var after = figures(form, ledger, last.get(), today, language);
        return new DifferencesView(
                earlier.get().number(),
                last.get().number(),
                Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .distinct()
                        .map(field -> between(before.get(field), after.get(field)))
                        .filter(one -> !one.before().equals(one.after()))
                        .toList());
    }

    /** The version that counts, where a later one has come; else the one before the last. */
    private static Optional<Version> earlier(UnitLedger ledger, Version latest, Form form, LocalDate today) {
        return ledger.counted(form, today)
                .filter(counted -> counted.number() != latest.number())
                .or(() -> ledger.versions().stream()
                        .filter(version -> version.number() == latest.number() - 1)
                        .findFirst());
    }

    private static Map<String, FigureView> figures(
            Form form, UnitLedger ledger, Version version, LocalDate today, Language language) {
        var report = UnitReport.asIf(form, ledger, version, today);
        return FigureView.all(report, language).stream()
                .collect(Collectors.toMap(
                        FigureView::field, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Difference between(@Nullable FigureView before, @Nullable FigureView after) {
        var either = before == null ? Objects.requireNonNull(after) : before;
        return new Difference(
                either.field(), either.section(), either.row(), either.column(), shown(before), shown(after));
    }

    private static String shown(@Nullable FigureView figure) {
        return figure == null || figure.missing() ? "" : figure.shown();
    }
}
