package no.samlebok.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlebok.words.Language;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What something made of a round stands on, for it to say so itself.
 *
 * @param day the day it was put together for
 * @param edition the name of the edition it is; null when it is the round as it stood that day
 * @param units how many units stand how, of those that return a workbook
 */
public record Basis(LocalDate day, @Nullable String edition, Map<Standing, Integer> units) {
    public Basis {
        units = Collections.unmodifiableMap(new EnumMap<>(units));
    }

    /** What these units come to. */
    public static Basis of(LocalDate day, @Nullable String edition, Collection<UnitReport> reports) {
        var units = new EnumMap<Standing, Integer>(Standing.class);
        reports.stream()
                .map(UnitReport::standing)
                .filter(standing -> standing != Standing.GATHERS)
                .forEach(standing -> units.merge(standing, 1, Integer::sum));
        return new Basis(day, edition, units);
    }

    /** It in words: {@code Grunnlag per 11. mai 2026: godkjent 9, gyldig 3, mangler 2.} */
    public Words words() {
        return new Words(in(Language.NB), in(Language.NN));
    }

    private String in(Language language) {
        var kind = edition == null ? "report.basis" : "report.basis.edition";
        return Messages.of(kind)
                .with("counts", counts(language))
                .with("date", Norwegian.date(day))
                .with("name", edition == null ? "" : edition)
                .in(language);
    }

    private String counts(Language language) {
        var said = units.entrySet().stream()
                .sorted(Map.Entry.<Standing, Integer>comparingByKey().reversed())
                .map(entry -> count(entry).in(language))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? Messages.of("report.basis.none").in(language) : said;
    }

    private static Message count(Map.Entry<Standing, Integer> entry) {
        var name = entry.getKey().name().toLowerCase(Locale.ROOT);
        return Messages.of("report.basis." + name)
                .with("count", entry.getValue().toString());
    }
}
