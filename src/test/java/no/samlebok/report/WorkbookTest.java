package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.rings.Seeds;
import no.samlebok.submission.Verdict;
import no.samlebok.template.Section;
import no.samlebok.template.SheetTitle;
import no.samlebok.template.Template;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the consolidated workbook whatever was returned. */
class WorkbookTest {
    private static final Pattern RATIO = Pattern.compile("\\(([A-Z]+[0-9]+)/([A-Z]+[0-9]+)\\)");

    @Test
    void sheetsComeInTheReportsOrderWithMoneyFirst() {
        assertThat(Opened.of(Sample.round()).names())
                .containsExactly(
                        "Oversikt",
                        "Økonomi",
                        "Målekort samlet",
                        "Arbeidsgiver",
                        "Investeringer",
                        "KOSTRA",
                        "Diagrammer",
                        "Tekster",
                        "Funn",
                        "Spor");
    }

    @Test
    void nynorskIsWrittenThroughout() {
        var opened = Opened.of(
                Sample.round(Language.NN),
                Returned.by(Sample.SKOLEN)
                        .number("okonomi.regnskap.2017", "5")
                        .number("maalekort.sykefravar.maal", "6")
                        .number("maalekort.sykefravar.resultat2017", "7")
                        .done());
        assertThat(opened.names()).contains("Målekort samla", "Diagram", "Tekstar");
        assertThat(opened.line("Økonomi", "Økonomi 2017", "Eining")).contains("Rekneskap");
        assertThat(opened.line("Oversikt", "Hovudsummar", "Rekneskap 2017")).contains("1 av 4 einingar");
        assertThat(opened.lines("Målekort samla"))
                .anyMatch(line ->
                        line.endsWith("✗ Ikkje nådd | 7,0\u00a0% er høgare enn målet 6,0\u00a0%, og lågare er betre."));
        var all = String.join(
                "\n",
                opened.names().stream()
                        .flatMap(name -> opened.lines(name).stream())
                        .toList());
        assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain("ikke ", "enhet ", "enheter", "mottatt", "tallene");
        assertThat(opened.draft().title()).isEqualTo("Samla arbeidsbok – Årsmelding 2017");
    }

    @Test
    void aTemplateWithoutScorecardMoneyOrChartsHasNoSheetForThem() {
        var texts = new Section.Grid(
                "folk",
                Words.same("Folk: og [fravær]"),
                "folk",
                null,
                List.of(Sample.row("oppgitt", "Oppgitt", Sample.PERCENT)),
                List.of(Sample.column("x", "X")));
        var round = Sample.of(texts);
        var plain = new Template(
                "t",
                1,
                Words.same("T"),
                round.template().sheets(),
                List.of(texts),
                List.of(),
                Sample.measures(),
                List.of());
        var opened = Opened.of(Sample.on(plain));
        assertThat(opened.names()).containsExactly("Oversikt", "Folk og fravær", "Tekster", "Funn", "Spor");
    }

    @Test
    void sheetNamesAreLegalAndNoTwoAlike() {
        var long31 = "Et navn som er 31 tegn langt ja!";
        var sections = Stream.of("a", "b", "c", "d")
                .map(id -> (Section) new Section.Grid(
                        id,
                        Words.same(id.equals("c") ? "spor" : long31),
                        id,
                        null,
                        List.of(Sample.row("x", "X", Sample.PERCENT)),
                        List.of(Sample.column("x", "X"))))
                .toList();
        var titles = List.of(
                new SheetTitle("a", Words.same(long31.substring(0, 31))),
                new SheetTitle("b", Words.same(long31.substring(0, 31))),
                new SheetTitle("c", Words.same("Uviktig")));
        var template = new Template("t", 1, Words.same("T"), titles, sections, List.of(), Sample.measures(), List.of());
        assertThat(Opened.of(Sample.on(template)).names())
                .containsExactly(
                        "Oversikt",
                        "Et navn som er 31 tegn langt ja",
                        "Et navn som er 31 tegn langt  2",
                        "spor 2",
                        "d",
                        "Tekster",
                        "Funn",
                        "Spor");
    }

    @Test
    void sectionsOfOneSheetStandTogetherUnderItsTitle() {
        var one = new Section.Grid(
                "a",
                Words.same("A"),
                "folk",
                null,
                List.of(Sample.row("x", "X", Sample.PERCENT)),
                List.of(Sample.column("x", "X")));
        var two = new Section.Grid("b", Words.same("B"), "folk", null, one.rows(), one.columns());
        var lines = Opened.of(Sample.of(one, two)).lines("Folk og fravær");
        assertThat(lines).anyMatch(line -> line.startsWith("A |")).anyMatch(line -> line.startsWith("B |"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFormulaCarriesTheValueItComesTo(long seed) {
        var opened = random(seed);
        for (var sheet : opened.draft().sheets()) {
            cells(sheet)
                    .filter(cell -> cell.content() instanceof Content.Formula)
                    .forEach(cell -> assertRight(opened, sheet, cell));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTopLineIsTheSumOfTheUnitsThatCountAndCoverageCountsThem(long seed) {
        var drawn = new RandomRound(seed);
        var consolidation = Sample.together(drawn.round(), drawn.submissions());
        var amounts = consolidation.reports().stream()
                .filter(report -> report.counted() != null)
                .filter(report -> report.counted().verdict() == Verdict.VALID)
                .flatMap(report -> report.figures().amount(FieldId.parse("okonomi.regnskap.2017")).stream())
                .toList();
        var top = Opened.of(drawn.round(), drawn.submissions()).lines("Oversikt").stream()
                .filter(line -> line.startsWith("Regnskap 2017 |"))
                .findFirst()
                .orElseThrow();
        var sum = amounts.isEmpty()
                ? "Mangler"
                : plain(amounts.stream().reduce(BigDecimal::add).orElseThrow());
        assertThat(top)
                .startsWith("Regnskap 2017 | " + sum + " | 1000 kr | " + amounts.size() + " av "
                        + consolidation.expected().size() + " enhet");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAnswerThatCountsIsTracedToItsCell(long seed) {
        var drawn = new RandomRound(seed);
        var opened = Opened.of(drawn.round(), drawn.submissions());
        var trace = opened.lines("Spor");
        var reports = Sample.together(drawn.round(), drawn.submissions()).expected();
        for (var report : reports) {
            if (report.counted() != null) {
                var own = trace.stream()
                        .filter(line -> line.startsWith(report.unit().name() + " | "))
                        .toList();
                report.effect()
                        .version()
                        .submission()
                        .figures()
                        .entries()
                        .values()
                        .forEach(entry -> assertThat(own).anyMatch(line -> tells(line, report, entry)));
            }
        }
        assertThat(trace.size() - 4).isEqualTo(traces(reports));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLinkLeadsToARowThatIsWritten(long seed) {
        var opened = random(seed);
        opened.draft().sheets().stream()
                .flatMap(WorkbookTest::cells)
                .filter(cell -> cell.link() != null)
                .forEach(cell -> assertThat(opened.rowAt(cell.link()).cells()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tablesHaveNamesAndHeadsThatExcelAllows(long seed) {
        var opened = random(seed);
        var names = new ArrayList<String>();
        for (var sheet : opened.draft().sheets()) {
            for (var table : sheet.tables()) {
                names.add(table.name());
                var heads = heads(sheet, table.area().first().row(), table.area());
                assertThat(heads).doesNotContain("").doesNotHaveDuplicates();
                assertThat(heads).noneMatch(head -> head.contains("\n"));
                assertThat(table.area().last().row())
                        .isGreaterThan(table.area().first().row());
            }
        }
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("tabell_[A-Za-z0-9]+"));
    }

    /** A whole workbook is made for each, so fewer do. */
    static LongStream seeds() {
        return Seeds.stream().limit(60);
    }

    private static Opened random(long seed) {
        var drawn = new RandomRound(seed);
        return Opened.of(drawn.round(), drawn.submissions());
    }

    private static boolean tells(String line, UnitReport report, Entry entry) {
        var place = entry.place();
        return line.contains(" | " + entry.raw() + " | ")
                && line.contains(" | Ark | " + place.cell() + " | ")
                && line.contains(" | " + report.counted().origin().sha256() + " | ");
    }

    private static long traces(List<UnitReport> reports) {
        return reports.stream().mapToLong(report -> Trace.of(report).size()).sum();
    }

    private static void assertRight(Opened opened, DraftSheet sheet, DraftCell cell) {
        var formula = (Content.Formula) cell.content();
        var ratio = RATIO.matcher(formula.text());
        if (formula.text().startsWith("SUM(")) {
            assertThat(cell.format().kind()).isNotEqualTo(FormatKind.PERCENT);
            assertThat(number(formula))
                    .as(sheet.name() + " " + formula.text())
                    .isEqualByComparingTo(sum(sheet, formula.text()));
        } else if (ratio.matches()) {
            var upper = number(opened.cell(sheet.name(), ratio.group(1)).content());
            var lower = number(opened.cell(sheet.name(), ratio.group(2)).content());
            var value = upper.divide(lower, MathContext.DECIMAL64);
            assertThat(number(formula).subtract(value).abs()).isLessThan(new BigDecimal("1e-12"));
        } else {
            var parts = formula.text().split("!", -1);
            var target = opened.cell(parts[0].replace("'", ""), parts[1]);
            assertThat(Opened.show(formula)).isEqualTo(Opened.show(target.content()));
        }
    }

    private static BigDecimal sum(DraftSheet sheet, String text) {
        var areas = text.substring("SUM(".length(), text.length() - 1).split(",", -1);
        return Arrays.stream(areas)
                .map(Area::parse)
                .flatMap(area -> cells(sheet, area))
                .flatMap(cell -> numeric(cell.content()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<DraftCell> cells(DraftSheet sheet, Area area) {
        return sheet.rows().stream()
                .flatMap(row ->
                        row.cells().stream().filter(cell -> area.holds(new Address(row.index(), cell.column()))));
    }

    private static List<String> heads(DraftSheet sheet, int row, Area area) {
        return sheet.rows().stream()
                .filter(one -> one.index() == row)
                .flatMap(one -> one.cells().stream())
                .filter(cell -> area.holds(new Address(row, cell.column())))
                .map(cell -> Opened.show(cell.content()))
                .toList();
    }

    private static Stream<DraftCell> cells(DraftSheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream());
    }

    private static BigDecimal number(Content content) {
        return numeric(content).orElseThrow();
    }

    private static Optional<BigDecimal> numeric(Content content) {
        if (content instanceof Content.Formula formula) {
            return numeric(formula.cached());
        }
        return content instanceof Content.Numeric number ? Optional.of(number.value()) : Optional.empty();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
