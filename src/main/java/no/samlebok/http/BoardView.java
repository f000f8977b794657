package no.samlebok.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Known;
import no.samlebok.report.Tally;
import no.samlebok.report.UnitReport;
import no.samlebok.rule.Severity;
import no.samlebok.template.Round;
import no.samlebok.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * How far the units of a round have come.
 *
 * @param version the version of the round's definition
 * @param events how many events have happened in it
 * @param disagreements how many times units say that figures are wrong, and have not been answered
 * @param steps whether reports are approved in one step or two
 */
record BoardView(
        String round,
        String title,
        String municipality,
        LocalDate deadline,
        int version,
        int events,
        String steps,
        int expected,
        int received,
        int valid,
        int approved,
        int disagreements,
        List<Line> units) {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /**
     * A unit.
     *
     * @param parent the code of the unit above it; null at the top
     * @param standing how far it has come, stable
     * @param says the same in words
     * @param waiting whether a version has come after the approved one
     * @param late whether its first version came after the deadline
     */
    record Line(
            String unit,
            String name,
            @Nullable String parent,
            @Nullable String leader,
            String standing,
            String says,
            boolean waiting,
            boolean late,
            int errors,
            int warnings,
            @Nullable Instant received) {}

    /** The board with the units that somebody answers for. */
    static BoardView of(Known known, Caller caller, LocalDate today, Language language) {
        var round = known.round();
        var together = known.together(today);
        var own = together.reports().stream()
                .filter(report -> caller.covers(round, report.unit().code()))
                .toList();
        var tally = Tally.of(own);
        return new BoardView(
                round.id(),
                round.period().label().in(language),
                round.municipality().name(),
                round.deadline(),
                known.version(),
                known.events(),
                round.approval().name().toLowerCase(Locale.ROOT),
                tally.expected(),
                tally.received(),
                tally.valid(),
                tally.approved(),
                DisagreementView.open(known, caller, today),
                own.stream().map(report -> line(report, round, language)).toList());
    }

    private static Line line(UnitReport report, Round round, Language language) {
        var unit = report.unit();
        var latest = report.latest();
        return new Line(
                unit.code(),
                unit.name(),
                unit.parent(),
                unit.leader(),
                report.standing().name().toLowerCase(Locale.ROOT),
                report.standing().words().in(language),
                report.waiting().isPresent(),
                isLate(report, round),
                report.findings(Severity.ERROR),
                report.findings(Severity.WARNING),
                latest == null ? null : latest.origin().receivedAt());
    }

    private static boolean isLate(UnitReport report, Round round) {
        return report.ledger().versions().stream()
                .findFirst()
                .map(first ->
                        first.submission().origin().receivedAt().atZone(NORWAY).toLocalDate())
                .filter(day -> day.isAfter(round.deadline()))
                .isPresent();
    }
}
