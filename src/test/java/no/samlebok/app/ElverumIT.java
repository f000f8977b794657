package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlebok.TestForms;
import no.samlebok.app.demo.Publication;
import no.samlebok.app.demo.PublishedCell;
import no.samlebok.book.Book;
import no.samlebok.book.Content;
import no.samlebok.book.Row;
import no.samlebok.figure.Figure;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.report.Achievement;
import no.samlebok.report.Consolidation;
import no.samlebok.report.Scored;
import no.samlebok.template.Measure;
import no.samlebok.template.MeasureKind;
import no.samlebok.template.Round;
import org.junit.jupiter.api.Test;

/** Elverum's annual report of 2019: thirteen of fourteen service areas, through the whole program. */
class ElverumIT {
    private static final Round ROUND = Molde.publications().round("elverum-2019");
    private static final List<Publication> REPORTS = Molde.reports("elverum-2019");
    private static final Map<String, Checked> CHECKED = checked(REPORTS);

    @Test
    void goalsAreReachedAsTheReaderFoundSaveTheRowThatIsUnread() throws IOException {
        var scored = scored(CHECKED);
        var differing = new ArrayList<String>();
        reviewed().forEach((row, status) -> {
            if (scored.get(row) != expected(status)) {
                differing.add(row + " " + status + " came out as " + scored.get(row));
            }
        });
        assertThat(differing).containsExactly("07 plo24 met came out as NOT_SCORED");
        assertThat(count(scored, Achievement.MET)).isEqualTo(73);
        assertThat(count(scored, Achievement.NOT_MET)).isEqualTo(136 - 73);
    }

    @Test
    void correctedEveryCellIsEqualAndEveryGoalIsReachedAsTheReaderFound() throws IOException {
        var rightly = REPORTS.stream().map(Publication::rightly).toList();
        var checked = checked(rightly);
        for (var report : rightly) {
            assertThat(report.cells()).allSatisfy(cell -> {
                var form = checked.get(report.unit()).form();
                var entry =
                        checked.get(report.unit()).figures().entry(cell.field()).orElseThrow();
                assertThat(cell.isEqual(form.field(cell.field()).orElseThrow(), entry))
                        .as(cell + " " + entry)
                        .isTrue();
            });
        }
        var scored = scored(checked);
        reviewed().forEach((row, status) -> assertThat(scored.get(row)).as(row).isEqualTo(expected(status)));
        assertThat(count(scored, Achievement.MET)).isEqualTo(74);
        assertThat(count(scored, Achievement.NOT_MET)).isEqualTo(137 - 74);
    }

    @Test
    void theMalformedCellsAreUnreadWithAFindingThatQuotesThem() {
        var malformed = REPORTS.stream()
                .flatMap(report -> report.cells().stream())
                .filter(cell -> cell.corrected() != null)
                .toList();
        assertThat(malformed).extracting(PublishedCell::raw).containsExactly("I4,6", "20,", "30%-");
        for (var report : REPORTS) {
            var checked = CHECKED.get(report.unit());
            report.cells().stream().filter(malformed::contains).forEach(cell -> {
                assertThat(checked.figures().figure(cell.field())).isInstanceOf(Figure.Unread.class);
                assertThat(checked.findings())
                        .filteredOn(finding -> cell.field().equals(finding.field()))
                        .anySatisfy(finding -> assertThat(finding.message().in(ROUND.language()))
                                .contains("«" + cell.raw() + "»"));
            });
        }
    }

    @Test
    void everyCellStandsSoInTheConsolidatedWorkbook() {
        var traces = rows("Spor").stream()
                .collect(Collectors.groupingBy(row -> text(row, 0) + " " + text(row, 10) + "!" + text(row, 11)));
        var differing = new ArrayList<String>();
        for (var report : REPORTS) {
            var checked = CHECKED.get(report.unit());
            for (var cell : report.cells()) {
                var entry = checked.figures().entry(cell.field()).orElseThrow();
                var field = checked.form().field(cell.field()).orElseThrow();
                var found = traces.getOrDefault(checked.form().unit().name() + " " + entry.place(), List.of());
                boolean equal = found.size() == 1
                        && (cell.computed() || text(found.get(0), 7).equals(cell.raw()))
                        && text(found.get(0), 5).equals(field.measure().label().nb())
                        && isSameValue(found.get(0), cell, field.measure());
                if (!equal) {
                    differing.add(cell + " stands as " + found);
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void theTotalsAreOverThirteenOfFourteenAreasAndTheLastIsShownMissing() {
        var overview = rows("Oversikt");
        assertThat(total(overview, "Regnskap 2019")).isEqualTo("1300464 13 av 14 enheter");
        assertThat(total(overview, "Opprinnelig budsjett 2019")).isEqualTo("1196410 13 av 14 enheter");
        assertThat(total(overview, "Revidert budsjett 2019")).isEqualTo("1273763 13 av 14 enheter");
        assertThat(total(overview, "Korrigert avvik 2019")).isEqualTo("-7232 13 av 14 enheter");
        assertThat(overview)
                .anySatisfy(row -> assertThat(text(row, 0).strip() + " " + text(row, 1))
                        .startsWith("Fellestjenester ")
                        .contains("Mangler"));
        assertThat(rows("Funn"))
                .anySatisfy(row ->
                        assertThat(text(row, 0) + " " + text(row, 9)).isEqualTo("Fellestjenester round.missing"));
    }

    private static Map<String, Checked> checked(List<Publication> reports) {
        var checked = new LinkedHashMap<String, Checked>();
        reports.forEach(report -> checked.put(report.unit(), Molde.check(Molde.returned(ROUND, report), ROUND)));
        return checked;
    }

    private static Map<String, Achievement> scored(Map<String, Checked> checked) {
        var forms = ROUND.reporting().stream()
                .map(unit -> TestForms.of(ROUND, unit))
                .toList();
        var submissions = checked.values().stream()
                .map(one -> one.submission().orElseThrow())
                .toList();
        var ledger = RoundLedger.received(ROUND, submissions).approved();
        return Consolidation.of(ROUND, forms, ledger, LocalDate.now(Molde.CLOCK)).expected().stream()
                .flatMap(report -> Scored.of(report, "maalekort", 2019).stream())
                .collect(Collectors.toMap(
                        one -> one.report().unit().code() + " " + one.row().id(),
                        one -> one.goal().achievement()));
    }

    private static long count(Map<String, Achievement> scored, Achievement achievement) {
        return scored.values().stream().filter(achievement::equals).count();
    }

    private static Achievement expected(String status) {
        return switch (status) {
            case "met" -> Achievement.MET;
            case "not met" -> Achievement.NOT_MET;
            default -> Achievement.NOT_SCORED;
        };
    }

    private static Map<String, String> reviewed() throws IOException {
        try (var file = ElverumIT.class.getResourceAsStream("/reviewed/goals-elverum-2019.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(line -> line[0] + " " + line[1], line -> line[2]));
        }
    }

    private static List<Row> rows(String sheet) {
        var rows = new ArrayList<Row>();
        Consolidated.BOOK.sheet(sheet).orElseThrow().rows().forEach(rows::add);
        return rows;
    }

    private static boolean isSameValue(Row trace, PublishedCell cell, Measure measure) {
        if (trace.cell(4).content() instanceof Content.Numeric number) {
            var value = measure.kind() == MeasureKind.PERCENT ? number.value().movePointRight(2) : number.value();
            return cell.value() == null
                    || cell.type().equals("day")
                    || value.compareTo(new java.math.BigDecimal(cell.value())) == 0;
        }
        return !text(trace, 4).isEmpty() || cell.type().equals("missing");
    }

    private static String total(List<Row> overview, String label) {
        return overview.stream()
                .filter(row -> text(row, 0).equals(label))
                .map(row -> number(row.cell(1).content()) + " " + text(row, 3))
                .findFirst()
                .orElse("none");
    }

    private static String number(Content content) {
        if (content instanceof Content.Formula formula) {
            return number(formula.cached());
        }
        return content instanceof Content.Numeric number
                ? number.value().toBigInteger().toString()
                : content.toString();
    }

    private static String text(Row row, int column) {
        return row.cell(column).content() instanceof Content.Text text ? text.value() : "";
    }

    /** The consolidated workbook, made when the first test asks for it. */
    private static final class Consolidated {
        private static final Book BOOK = book();

        private static Book book() {
            var received = CHECKED.values().stream()
                    .flatMap(one -> one.submission().stream())
                    .toList();
            var ledger = RoundLedger.received(ROUND, received).approved();
            var consolidate = new ConsolidateRound(TestForms::of, Molde.WORKBOOKS, Molde.CLOCK);
            return ((Received.Opened) Molde.WORKBOOKS.read(consolidate.consolidate(ROUND, ledger))).book();
        }
    }
}
