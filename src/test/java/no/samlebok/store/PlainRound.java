package no.samlebok.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.app.office.Offices;
import no.samlebok.figure.Figure;
import no.samlebok.report.Standpoint;

/** A round with two units, as plainly as its rules can be said. */
final class PlainRound {
    private final Map<String, PlainReport> reports = new LinkedHashMap<>();

    PlainRound() {
        reports.put(Offices.SCHOOL, new PlainReport());
        reports.put(Offices.OFFICE, new PlainReport());
    }

    /** A copy that goes its own way. */
    PlainRound copy() {
        var copy = new PlainRound();
        copy.reports.replaceAll((unit, any) -> report(unit).copy());
        return copy;
    }

    PlainReport report(String unit) {
        return reports.get(unit);
    }

    /** Whether what happened may happen now. */
    boolean allows(KeptEvent kept) {
        return report(kept.unit()).allows(kept.event().deed());
    }

    /** It has happened. */
    void done(KeptEvent kept) {
        var deed = kept.event().deed();
        report(kept.unit()).done(deed, Step.figure(deed).orElse(0));
    }

    /** The forecasts that count, by unit; a unit that does not count is left out. */
    Map<String, Integer> counted() {
        var counted = new LinkedHashMap<String, Integer>();
        reports.forEach((unit, report) -> put(counted, unit, report.counted()));
        return counted;
    }

    /** The same of a standpoint. */
    static Map<String, Integer> counted(Standpoint standpoint) {
        var counted = new LinkedHashMap<String, Integer>();
        standpoint.units().forEach((unit, figures) -> {
            if (figures.figure(Step.FORECAST) instanceof Figure.Amount amount) {
                counted.put(unit, amount.value().intValueExact());
            }
        });
        return counted;
    }

    private static void put(Map<String, Integer> counted, String unit, OptionalInt figure) {
        figure.ifPresent(value -> counted.put(unit, value));
    }
}
