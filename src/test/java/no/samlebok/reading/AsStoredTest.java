package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Status;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsStoredTest {
    private static final Field COVERAGE = new FieldOf(
                    MeasureKind.PERCENT, "%", 1, BigDecimal.ZERO, new BigDecimal("100"))
            .named("dekning", "Dekning", "2017");
    private static final Field SMALL_PERCENT = new FieldOf(MeasureKind.PERCENT, "%", 1, BigDecimal.ZERO, BigDecimal.ONE)
            .named("promille", "Svinn", "2017");
    private static final Field LARGE_PERCENT =
            new FieldOf(MeasureKind.PERCENT, "%", 1, BigDecimal.TEN, null).named("dekning", "Dekning", "2017");

    @Test
    void aFractionInAPercentFormatIsPercent() {
        assertThat(read("0.024", FormatKind.PERCENT, FieldOf.PERCENT)).isEqualTo(certain("2.4"));
        assertThat(read("-0.21", FormatKind.PERCENT, FieldOf.PERCENT)).isEqualTo(certain("-21"));
        assertThat(read("0.1857", FormatKind.PERCENT, FieldOf.PERCENT)).isEqualTo(certain("18.57"));
        assertThat(read("1", FormatKind.PERCENT, FieldOf.PERCENT)).isEqualTo(certain("100"));
        assertThat(read("2.4", FormatKind.PERCENT, FieldOf.PERCENT)).isEqualTo(certain("240"));
        assertThat(read("0", FormatKind.PERCENT, FieldOf.PERCENT)).isEqualTo(certain("0"));
        assertThat(read("1E-1", FormatKind.PERCENT, FieldOf.PERCENT)).isEqualTo(certain("10"));
    }

    @Test
    void aPercentageThatLostItsFormatIsUnreadWithBothReadingsWhenBothArePossible() {
        for (var stored : new String[] {"0.024", "1", "1.05", "1.99", "-0.3", "-1.99"}) {
            assertUnread(read(stored, FormatKind.GENERAL, FieldOf.PERCENT), "reading.percentEither");
        }
        assertThat(said(read("0.024", FormatKind.NUMBER, FieldOf.PERCENT)))
                .isEqualTo("Sykefravær 2017: «0.024» kan bety 0,024 % eller 2,4 %. Skriv tallet med prosenttegn bak.");
        assertUnread(read("0.9", FormatKind.GENERAL, COVERAGE), "reading.percentEither");
        assertUnread(read("101", FormatKind.GENERAL, COVERAGE), "reading.percentEither");
    }

    @Test
    void aPercentageThatLostItsFormatIsReadWithAWarningWhenItIsUnmistakable() {
        assertWarned(read("2.4", FormatKind.GENERAL, FieldOf.PERCENT), "2.4", "2,4 %, ikke 240 %");
        assertWarned(read("2", FormatKind.NUMBER, FieldOf.PERCENT), "2", "2 %, ikke 200 %");
        assertWarned(read("-2.6", FormatKind.NUMBER, FieldOf.PERCENT), "-2.6", "-2,6 %, ikke -260 %");
        assertWarned(read("1.05", FormatKind.NUMBER, COVERAGE), "1.05", "1,05 %, ikke 105 %");
        assertWarned(read("0.9", FormatKind.NUMBER, SMALL_PERCENT), "0.9", "0,9 %, ikke 90 %");
        assertWarned(read("0.9", FormatKind.NUMBER, LARGE_PERCENT), "90", "90 %, ikke 0,9 %");
    }

    @Test
    void zeroPercentIsZeroInAnyFormat() {
        assertThat(read("0", FormatKind.GENERAL, FieldOf.PERCENT)).isEqualTo(certain("0"));
        assertThat(read("0.0", FormatKind.NUMBER, FieldOf.PERCENT)).isEqualTo(certain("0"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FormatKind.class,
            names = {"GENERAL", "NUMBER", "TEXT"})
    void numbersAreReadAsTheyAre(FormatKind format) {
        assertThat(read("8765", format, FieldOf.THOUSANDS)).isEqualTo(certain("8765"));
        assertThat(read("8765.0", format, FieldOf.THOUSANDS)).isEqualTo(certain("8765"));
        assertThat(read("1E3", format, FieldOf.THOUSANDS)).isEqualTo(certain("1000"));
        assertThat(read("-0.58", format, FieldOf.THOUSANDS)).isEqualTo(certain("-0.58"));
        assertThat(read("11.25", format, FieldOf.YEARS_WORK)).isEqualTo(certain("11.25"));
        assertThat(read("46406", format, FieldOf.THOUSANDS)).isEqualTo(certain("46406"));
        assertThat(read("43466", format, FieldOf.COUNT)).isEqualTo(certain("43466"));
    }

    @Test
    void aPercentFormatWhereNoPercentBelongsIsUnread() {
        assertUnread(read("0.05", FormatKind.PERCENT, FieldOf.COUNT), "reading.percentFormat");
        assertThat(said(read("0.05", FormatKind.PERCENT, FieldOf.COUNT))).contains("Cella viser 5 %");
        assertThat(read("0", FormatKind.PERCENT, FieldOf.COUNT)).isEqualTo(certain("0"));
    }

    @Test
    void aDateFormatWhereANumberBelongsIsUnreadAndTheNumberIsOffered() {
        var read = read("43224", FormatKind.DATE, FieldOf.COUNT);
        assertUnread(read, "reading.dayNotNumber");
        assertThat(said(read)).contains("4.\u00a0mai\u00a02018").contains("Skrev du 4,5?");
        assertUnread(read("0.5", FormatKind.DATE, FieldOf.COUNT), "reading.dateFormat");
        assertUnread(read("60", FormatKind.DATE, FieldOf.COUNT), "reading.dateFormat");
        assertUnread(read("61", FormatKind.DATE, FieldOf.COUNT), "reading.dayNotNumber");
    }

    @Test
    void aSerialNearThePeriodIsUnreadWhereASmallFigureBelongs() {
        for (var field : new Field[] {FieldOf.SCORE, FieldOf.PERCENT, FieldOf.YEARS_WORK}) {
            assertUnread(read("43224", FormatKind.NUMBER, field), "reading.dayNotNumber");
            assertUnread(read("42736", FormatKind.NUMBER, field), "reading.dayNotNumber");
            assertUnread(read("44196", FormatKind.NUMBER, field), "reading.dayNotNumber");
        }
        assertThat(read("42735", FormatKind.NUMBER, FieldOf.YEARS_WORK)).isEqualTo(certain("42735"));
        assertThat(read("44197", FormatKind.NUMBER, FieldOf.YEARS_WORK)).isEqualTo(certain("44197"));
        assertThat(read("43224.5", FormatKind.NUMBER, FieldOf.YEARS_WORK)).isEqualTo(certain("43224.5"));
        var few = new FieldOf(MeasureKind.NUMBER, "antall", 0, null, new BigDecimal("500")).named("r", "R", "x");
        assertUnread(read("43224", FormatKind.NUMBER, few), "reading.dayNotNumber");
        var cheap = new FieldOf(MeasureKind.AMOUNT, "kr", 0, null, new BigDecimal("500")).named("r", "R", "x");
        assertUnread(read("43224", FormatKind.NUMBER, cheap), "reading.dayNotNumber");
        assertThat(read("43224", FormatKind.NUMBER, FieldOf.KRONER)).isEqualTo(certain("43224"));
    }

    @Test
    void daysAreReadFromTheirSerial() {
        assertThat(read("43814", FormatKind.DATE, FieldOf.DAY).figure())
                .isEqualTo(new Figure.Day(LocalDate.of(2019, 12, 15)));
        assertThat(read("61", FormatKind.DATE, FieldOf.DAY).figure())
                .isEqualTo(new Figure.Day(LocalDate.of(1900, 3, 1)));
        assertThat(read("2958465", FormatKind.DATE, FieldOf.DAY).figure())
                .isEqualTo(new Figure.Day(LocalDate.of(9999, 12, 31)));
        for (var stored : new String[] {"60", "2958466", "43814.5", "-1", "1E300"}) {
            assertUnread(read(stored, FormatKind.DATE, FieldOf.DAY), "reading.notADay");
        }
        assertUnread(read("43814", FormatKind.NUMBER, FieldOf.DAY), "reading.notADay");
    }

    @Test
    void codesAreReadFromWholeNumbers() {
        assertThat(read("3600", FormatKind.GENERAL, FieldOf.CODE).figure()).isEqualTo(new Figure.Code("3600"));
        assertThat(read("0", FormatKind.GENERAL, FieldOf.CODE).figure()).isEqualTo(new Figure.Code("0"));
        assertUnread(read("36.5", FormatKind.GENERAL, FieldOf.CODE), "reading.notACode");
        assertUnread(read("-36", FormatKind.GENERAL, FieldOf.CODE), "reading.notACode");
        assertUnread(read("43224", FormatKind.DATE, FieldOf.CODE), "reading.notACode");
        assertUnread(read("1", FormatKind.PERCENT, FieldOf.CODE), "reading.notACode");
    }

    @Test
    void aNumberInAFieldForWordsIsWrittenAsNorwegiansWriteIt() {
        assertThat(read("4.5", FormatKind.GENERAL, FieldOf.TEXT).figure()).isEqualTo(new Figure.Text("4,5"));
        assertThat(read("0.024", FormatKind.PERCENT, FieldOf.TEXT).figure()).isEqualTo(new Figure.Text("2,4 %"));
        var read = read("43224", FormatKind.DATE, FieldOf.TEXT);
        assertUnread(read, "reading.dayNotText");
        assertThat(said(read)).contains("4.\u00a0mai\u00a02018");
        assertThat(said(read("0.5", FormatKind.DATE, FieldOf.TEXT))).contains("datoen 0,5");
    }

    @Test
    void aFormulaOverConstantsIsComputedAndSaid() {
        var read = formula("1200+345", Cell.number(0, "1545").content(), FormatKind.NUMBER, FieldOf.THOUSANDS);
        assertThat(read.figure()).isEqualTo(new Figure.Amount(new BigDecimal("1545")));
        assertThat(severity(read)).isEqualTo(Severity.INFO);
        assertThat(said(read)).isEqualTo("Regnskap 2017: Formelen =1200+345 er regnet ut til 1\u00a0545.");
        assertThat(formula("2.4%", Content.blank(), FormatKind.PERCENT, FieldOf.PERCENT)
                        .figure())
                .isEqualTo(new Figure.Amount(new BigDecimal("2.4")));
    }

    @Test
    void whatIsSaidOfTheNumberWinsOverTheFormula() {
        var read = formula("1.2*2", Content.blank(), FormatKind.GENERAL, FieldOf.PERCENT);
        assertWarned(read, "2.4", "240");
        assertUnread(formula("0.2", Content.blank(), FormatKind.GENERAL, FieldOf.PERCENT), "reading.percentEither");
    }

    @Test
    void aCachedValueIsNeverReadButQuoted() {
        var number = formula("B2+1", new Content.Numeric(new BigDecimal("1545.0")), FormatKind.NUMBER, FieldOf.COUNT);
        assertUnread(number, "reading.formulaUnread");
        assertThat(said(number)).contains("=B2+1").contains("Excel viste 1\u00a0545.");
        assertThat(said(formula("A1", new Content.Text("Ja"), FormatKind.GENERAL, FieldOf.TEXT)))
                .contains("viste Ja.");
        assertThat(said(formula("A1", new Content.Text(" "), FormatKind.GENERAL, FieldOf.TEXT)))
                .contains("viste –.");
        assertThat(said(formula("A1", new Content.Fault("#REF!"), FormatKind.GENERAL, FieldOf.COUNT)))
                .contains("viste #REF!.");
        assertUnread(formula("", Content.blank(), FormatKind.GENERAL, FieldOf.COUNT), "reading.formulaUnread");
        assertUnread(formula("1+1", Content.blank(), FormatKind.GENERAL, FieldOf.TEXT), "reading.formulaUnread");
    }

    @Test
    void errorsAndLogicalValuesAreUnread() {
        var error = AsStored.read(cell(new Content.Fault("#DIV/0!"), "#DIV/0!"), FieldOf.COUNT, 2017);
        assertUnread(error, "reading.errorValue");
        assertThat(said(error)).contains("#DIV/0!");
        assertUnread(AsStored.read(cell(new Content.Bool(true), "1"), FieldOf.COUNT, 2017), "reading.logical");
        assertUnread(AsStored.read(cell(new Content.Bool(false), "0"), FieldOf.TEXT, 2017), "reading.logical");
    }

    @Test
    void textAndBlanksAreReadAsWritten() {
        assertThat(AsStored.read(Cell.text(0, "IM"), FieldOf.COUNT, 2017).figure())
                .isEqualTo(new Figure.Stated(Status.NOT_MEASURED, "IM"));
        assertThat(AsStored.read(Cell.text(0, "40 717"), FieldOf.THOUSANDS, 2017))
                .isEqualTo(certain("40717"));
        assertThat(AsStored.read(cell(Content.blank(), ""), FieldOf.COUNT, 2017).figure())
                .isEqualTo(Figure.missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e309", "1d"})
    void namesOfNumbersAsTextAreUnread(String text) {
        assertUnread(AsStored.read(Cell.text(0, text), FieldOf.COUNT, 2017), "reading.notANumber");
    }

    @Test
    void rawIsWhatStandsInTheCell() {
        assertThat(AsStored.raw(Cell.text(0, " 4,5 "))).isEqualTo(" 4,5 ");
        assertThat(AsStored.raw(Cell.number(0, "4.50"))).isEqualTo("4.50");
        assertThat(AsStored.raw(cell(new Content.Formula("1+2", Content.blank()), "3")))
                .isEqualTo("=1+2");
        assertThat(AsStored.raw(cell(new Content.Bool(true), "1"))).isEqualTo("1");
    }

    @Test
    void onlyNumbersAndNothingAreNotText() {
        assertThat(AsStored.isText(Cell.number(0, "4"))).isFalse();
        assertThat(AsStored.isText(cell(Content.blank(), ""))).isFalse();
        assertThat(AsStored.isText(cell(new Content.Formula("1", new Content.Numeric(BigDecimal.ONE)), "1")))
                .isFalse();
        assertThat(AsStored.isText(cell(new Content.Formula("1", new Content.Text("1")), "1")))
                .isTrue();
        assertThat(AsStored.isText(Cell.text(0, "4"))).isTrue();
        assertThat(AsStored.isText(cell(new Content.Bool(true), "1"))).isTrue();
        assertThat(AsStored.isText(cell(new Content.Fault("#N/A"), "#N/A"))).isTrue();
    }

    private static void assertWarned(Interpretation read, String value, String said) {
        assertThat(read.figure()).isEqualTo(new Figure.Amount(new BigDecimal(value)));
        assertThat(severity(read)).isEqualTo(Severity.WARNING);
        assertThat(said(read)).contains(said);
    }

    private static void assertUnread(Interpretation read, String why) {
        assertThat(read.figure()).isEqualTo(new Figure.Unread(why));
        assertThat(severity(read)).isEqualTo(Severity.ERROR);
    }

    private static Interpretation read(String stored, FormatKind format, Field field) {
        var cell = new Cell(0, new Content.Numeric(new BigDecimal(stored)), stored, format);
        return AsStored.read(cell, field, 2017);
    }

    private static Interpretation formula(String text, Content cached, FormatKind format, Field field) {
        return AsStored.read(new Cell(0, new Content.Formula(text, cached), "", format), field, 2017);
    }

    private static Cell cell(Content content, String raw) {
        return new Cell(0, content, raw, FormatKind.GENERAL);
    }

    private static Interpretation certain(String value) {
        return Interpretation.of(new Figure.Amount(new BigDecimal(value)));
    }

    private static Severity severity(Interpretation read) {
        return Objects.requireNonNull(read.note()).severity();
    }

    private static String said(Interpretation read) {
        return Objects.requireNonNull(read.note()).message().in(Language.NB);
    }
}
