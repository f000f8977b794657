package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.samlebok.TestForms;
import no.samlebok.app.demo.Publication;
import no.samlebok.app.demo.PublishedCell;
import no.samlebok.book.Book;
import no.samlebok.book.Content;
import no.samlebok.book.Row;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.submission.Signature;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;
import no.samlebok.template.Round;
import no.samlebok.writers.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published figures entered as their raw text come back equal, through every program, and into the consolidation. */
class PublishedReportsIT {
    private static final Map<String, List<Row>> TRACES = new ConcurrentHashMap<>();

    static Stream<Publication> reports() {
        return Molde.publications().all().stream();
    }

    static Stream<Publication> reportsOfMolde() {
        return Molde.reports("molde").stream();
    }

    static List<Writer> writers() {
        return Writer.all();
    }

    @Test
    void everyPublishedCellIsThere() {
        assertThat(cells("molde")).isEqualTo(78);
        assertThat(cells("elverum")).isEqualTo(907);
        assertThat(cells("drammen")).isEqualTo(78);
        assertThat(cells("fjell")).isEqualTo(7);
        assertThat(cells("")).isEqualTo(1070);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellComesBackEqualInTypeValueUnitAndRawText(Publication report) {
        var round = Molde.open(report);
        var checked = Molde.check(Molde.returned(round, report), round);
        assertThat(different(report, checked)).isEmpty();
        assertThat(checked.signature()).isEqualTo(Signature.GENUINE);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyCellComesBackEqualWhicheverProgramSavedTheWorkbook(Writer writer) {
        for (var report : Molde.reports("molde")) {
            var round = Molde.open(report);
            var checked = Molde.check(writer.resave(Molde.returned(round, report)), round);
            assertThat(different(report, checked))
                    .as(writer.name() + ", " + report.round())
                    .isEmpty();
            assertThat(checked.signature()).isEqualTo(Signature.GENUINE);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theFindingsAreTheReviewedOnesAndNoneElse(Publication report) throws Exception {
        var round = Molde.publications().round(report.round());
        var checked = Molde.check(Molde.returned(round, report), round);
        var found = checked.findings().stream()
                .map(finding -> key(report) + " " + finding.severity().name().toLowerCase(Locale.ROOT) + " "
                        + finding.rule() + " " + finding.field())
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(reviewed(key(report)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellStandsSoInTheConsolidatedWorkbook(Publication report) {
        var round = Molde.open(report);
        var form = Molde.form(round, report);
        var checked = Molde.check(Molde.returned(round, report), round);
        var traces = TRACES.computeIfAbsent(report.round(), any -> traces(consolidated(round, report.round())));
        for (var cell : report.cells()) {
            var field = form.field(cell.field()).orElseThrow();
            var place = checked.figures().entry(cell.field()).orElseThrow().place();
            var row = traces.stream()
                    .filter(trace -> text(trace, 10).equals(place.sheet())
                            && text(trace, 11).equals(place.cell()))
                    .filter(trace -> text(trace, 13).equals(checked.origin().sha256()))
                    .toList();
            assertThat(row).as(cell.field().toString()).hasSize(1);
            assertThat(text(row.get(0), 3)).isEqualTo(field.column().in(round.language()));
            assertThat(whole(text(row.get(0), 7), cell.raw())).isEqualTo(cell.computed() ? "" : cell.raw());
            assertThat(text(row.get(0), 5)).isEqualTo(field.measure().label().in(round.language()));
            assertThat(whole(value(row.get(0), field), cell.raw())).isEqualTo(canonical(cell));
        }
    }

    private static int cells(String municipality) {
        return Molde.reports(municipality).stream()
                .mapToInt(report -> report.cells().size())
                .sum();
    }

    private static List<String> different(Publication report, Checked checked) {
        var form = checked.form();
        var different = new ArrayList<String>();
        for (var cell : report.cells()) {
            var entry = checked.figures().entry(cell.field()).orElseThrow();
            var field = form.field(cell.field()).orElseThrow();
            if (!cell.isEqual(field, entry)) {
                different.add(cell + " came back as " + entry);
            }
        }
        return different;
    }

    private static Book consolidated(Round round, String reports) {
        var received = Molde.reports(reports).stream()
                .map(report -> Molde.check(Molde.returned(round, report), round))
                .map(checked -> checked.submission().orElseThrow())
                .toList();
        var ledger = RoundLedger.received(round, received).approved();
        var consolidate = new ConsolidateRound(TestForms::of, Molde.WORKBOOKS, Molde.CLOCK);
        return ((Received.Opened) Molde.WORKBOOKS.read(consolidate.consolidate(round, ledger))).book();
    }

    private static List<Row> traces(Book book) {
        var rows = new ArrayList<Row>();
        book.sheet("Spor").orElseThrow().rows().forEach(rows::add);
        return rows;
    }

    private static String value(Row trace, Field field) {
        var content = trace.cell(4).content();
        if (content instanceof Content.Numeric number) {
            boolean percent = field.measure().kind() == MeasureKind.PERCENT;
            return plain(percent ? number.value().movePointRight(2) : number.value());
        }
        return text(trace, 4);
    }

    private static String canonical(PublishedCell cell) {
        if (cell.corrected() != null) {
            return "Ikke lest: «" + cell.raw() + "»";
        }
        boolean isNumber = Set.of("amount", "percent", "number", "score").contains(cell.type());
        return isNumber ? plain(new BigDecimal(cell.value())) : cell.raw();
    }

    /** All of a text of which the trace shows the beginning. */
    private static String whole(String shown, String all) {
        boolean isCut =
                shown.endsWith("…") && all.startsWith(shown.replace("…", "").strip());
        return isCut ? all : shown;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String text(Row row, int column) {
        return row.cell(column).content() instanceof Content.Text text ? text.value() : "";
    }

    private static String key(Publication report) {
        return report.round() + "/" + report.unit();
    }

    private static List<String> reviewed(String report) throws Exception {
        try (var file = PublishedReportsIT.class.getResourceAsStream("/reviewed/findings.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(report + " "))
                    .map(line -> line.replaceAll(" *#.*", ""))
                    .toList();
        }
    }
}
