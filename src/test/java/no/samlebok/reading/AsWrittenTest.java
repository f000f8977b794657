package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import no.samlebok.figure.Bound;
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

class AsWrittenTest {
    private static final int YEAR = 2017;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40 717",
                "40\u00a0717",
                "40\u2009717",
                "40\u202f717",
                "40717",
                " 40 717 ",
                "+40 717",
                "\ufeff40 717",
                "40 717 1000 kr",
                "40 717 tusen kroner",
                "kr 40.717.000"
            })
    void thousandsAreReadHoweverTheyAreGrouped(String raw) {
        assertThat(amount(raw, FieldOf.THOUSANDS)).isEqualTo("40717");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-2 360", "–2 360", "−2 360", "‑2 360", "(2 360)", "( 2 360 )", "- 2 360", "-2360", "−2\u00a0360"
            })
    void minusIsReadHoweverItIsDrawn(String raw) {
        assertThat(amount(raw, FieldOf.THOUSANDS)).isEqualTo("-2360");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,4 %", "2,4%", "2,4\u00a0%", "2,4", "2,4 prosent", "2,4 pst."})
    void percentIsPercentWithAndWithoutItsSign(String raw) {
        assertThat(amount(raw, FieldOf.PERCENT)).isEqualTo("2.4");
        assertThat(read(raw, FieldOf.PERCENT).note()).isNull();
    }

    @Test
    void writtenPrecisionIsKept() {
        assertThat(amount("0,0 %", FieldOf.PERCENT)).isEqualTo("0.0");
        assertThat(amount("18,570 %", FieldOf.PERCENT)).isEqualTo("18.570");
        assertThat(amount("20,2", FieldOf.PERCENT)).isEqualTo("20.2");
        assertThat(amount("8 765,50", FieldOf.THOUSANDS)).isEqualTo("8765.50");
        assertThat(amount("1 200", FieldOf.COUNT)).isEqualTo("1200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I4,6",
                "20,",
                ",5",
                ".5",
                "30%-",
                "4,6,7",
                "12 34",
                "1  127",
                "1\t127",
                "1127 000",
                "25 212 9",
                "NaN",
                "Infinity",
                "1e309",
                "1E5",
                "1d",
                "1f",
                "0x1F",
                "1_000",
                "١٢",
                "½",
                "2018-2019",
                "20-15",
                "15-15",
                "5 av 6",
                "4/5",
                "abc",
                "-",
                "–",
                "--5",
                "+-5",
                "5-",
                "(-5)",
                "ca. 500",
                "Ca 500",
                "~500",
                "omtrent 20",
                "nær 20 000",
                "007",
                "010619",
                "12 345 678 901 234 567 890",
                "1.127.5",
                "1,127,000",
                "'5",
                "5.",
                "..",
                ":",
                "null",
                "ingen",
                "1 000\n2 000",
                "4 (estimat)",
                "Se vedlegg 3",
                "5 6",
                "10 000 - 5"
            })
    void whatIsNotCertainIsUnreadAndQuoted(String raw) {
        var read = read(raw, FieldOf.COUNT);
        assertThat(read.figure()).isInstanceOf(Figure.Unread.class);
        assertThat(severity(read)).isEqualTo(Severity.ERROR);
        assertThat(said(read)).startsWith("Brukere 2017: ").matches("(?s).*(«|strek).*");
        assertThat(((Figure.Unread) read.figure()).why())
                .isEqualTo(Objects.requireNonNull(read.note()).message().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca 94 mill", "Ca. 94", "om lag 94 mill. kr", "~94", "omtrent kr 94 mill"})
    void anEstimateIsAnAnswerWhereTheFieldSaysSoWithANote(String raw) {
        var read = read(raw, FieldOf.ABOUT);
        assertThat(read.figure()).isEqualTo(new Figure.Approximate(new BigDecimal("94")));
        assertThat(severity(read)).isEqualTo(Severity.INFO);
        assertThat(said(read)).contains("«" + raw + "»", "anslag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ca", "ca.", "ca mye", "ca 1.127", "ca 90-100", "ca 94 biler", "ca 94 000 kr", "ca. ca. 94"})
    void anEstimateOfNoCertainNumberIsUnreadEverywhere(String raw) {
        assertThat(read(raw, FieldOf.ABOUT).figure()).isInstanceOf(Figure.Unread.class);
        assertThat(severity(read(raw, FieldOf.ABOUT))).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", " \n\t", "\u00a0 \u2009"})
    void blankIsMissingInEveryKindOfField(String raw) {
        assertThat(read(raw, FieldOf.COUNT)).isEqualTo(Interpretation.of(Figure.missing()));
        assertThat(read(raw, FieldOf.TEXT)).isEqualTo(Interpretation.of(Figure.missing()));
        assertThat(read(raw, FieldOf.CODE)).isEqualTo(Interpretation.of(Figure.missing()));
        assertThat(read(raw, FieldOf.DAY)).isEqualTo(Interpretation.of(Figure.missing()));
    }

    @Test
    void aDotBeforeThreeDigitsIsThousandsWithAWarningThatQuotesBothReadings() {
        var read = read("1.127", FieldOf.COUNT);
        assertThat(read.figure()).isEqualTo(new Figure.Amount(new BigDecimal("1127")));
        assertThat(severity(read)).isEqualTo(Severity.WARNING);
        assertThat(said(read))
                .isEqualTo(
                        "Brukere 2017: «1.127» er lest som 1\u00a0127. Skriv tallet uten punktum hvis det stemmer, eller"
                                + " 1,127 med komma.");
        assertThat(read("-1.127", FieldOf.THOUSANDS).figure()).isEqualTo(new Figure.Amount(new BigDecimal("-1127")));
    }

    @Test
    void aDotBeforeThreeDigitsIsUnreadWhereThousandsAreNotLikelier() {
        assertUnread("1.127", FieldOf.EXACT, "reading.dotEither");
        assertUnread("1.127", FieldOf.PERCENT, "reading.dotEither");
        assertUnread("4.125", FieldOf.SCORE, "reading.dotEither");
        var small = new FieldOf(MeasureKind.NUMBER, "stk", 0, null, new BigDecimal("1126"));
        assertUnread("1.127", small.named("r", "R", "2017"), "reading.dotEither");
        assertUnread("1.127 mill. kr", FieldOf.THOUSANDS, "reading.dotEither");
    }

    @Test
    void severalDotsOrADotAndACommaLeaveNoDoubt() {
        assertThat(read("1.127.000", FieldOf.EXACT)).isEqualTo(certain("1127000"));
        assertThat(read("1.127,5", FieldOf.COUNT)).isEqualTo(certain("1127.5"));
        assertThat(read("1 127,5", FieldOf.COUNT)).isEqualTo(certain("1127.5"));
    }

    @Test
    void aDotIsADecimalPointOnlyWithAWarning() {
        var read = read("4.5", FieldOf.SCORE);
        assertThat(read.figure()).isEqualTo(new Figure.Amount(new BigDecimal("4.5")));
        assertThat(severity(read)).isEqualTo(Severity.WARNING);
        assertThat(said(read)).contains("4,5").contains("Skriv komma");
        assertThat(read("4.55 %", FieldOf.PERCENT).figure()).isEqualTo(new Figure.Amount(new BigDecimal("4.55")));
        assertThat(amount("0.127", FieldOf.EXACT)).isEqualTo("0.127");
        assertThat(amount("1 127.5", FieldOf.YEARS_WORK)).isEqualTo("1127.5");
    }

    @Test
    void aDotWithMoreDecimalsThanTheFieldHasMayBeADate() {
        assertUnread("15.12", FieldOf.COUNT, "reading.dotUnsure");
        assertUnread("4.5", FieldOf.COUNT, "reading.dotUnsure");
        assertUnread("4.55", FieldOf.SCORE, "reading.dotUnsure");
        assertThat(said(read("4.5", FieldOf.COUNT))).contains("Skrev du 4,5?");
    }

    @Test
    void aCommaBeforeThreeDigitsIsADecimalAndTheOtherReadingIsSaid() {
        var read = read("1,127", FieldOf.COUNT);
        assertThat(read.figure()).isEqualTo(new Figure.Amount(new BigDecimal("1.127")));
        assertThat(severity(read)).isEqualTo(Severity.WARNING);
        assertThat(said(read)).contains("1,127").contains("1\u00a0127");
        assertThat(read("1,127", FieldOf.EXACT)).isEqualTo(certain("1.127"));
        assertThat(read("4,125", FieldOf.SCORE)).isEqualTo(certain("4.125"));
        assertThat(read("1,127 %", FieldOf.PERCENT)).isEqualTo(certain("1.127"));
        assertThat(read("0,127", FieldOf.COUNT)).isEqualTo(certain("0.127"));
        assertThat(read("1127,125", FieldOf.COUNT)).isEqualTo(certain("1127.125"));
    }

    @Test
    void moneyInAnotherUnitIsConvertedWithAWarningThatQuotesBoth() {
        var read = read("kr 149.000", FieldOf.THOUSANDS);
        assertThat(read.figure()).isEqualTo(new Figure.Amount(new BigDecimal("149")));
        assertThat(severity(read)).isEqualTo(Severity.WARNING);
        assertThat(said(read))
                .isEqualTo("Regnskap 2017: «kr 149.000» er lest som 149 (1000 kr). Skriv beløpet i 1000 kr, uten enhet"
                        + " bak.");
        assertThat(amount("1,4 mill.", FieldOf.THOUSANDS)).isEqualTo("1400");
        assertThat(amount("2,6 mill. kroner", FieldOf.KRONER)).isEqualTo("2600000");
        assertThat(amount("-kr 149 500", FieldOf.THOUSANDS)).isEqualTo("-149.5");
        assertThat(amount("kr −149 500", FieldOf.THOUSANDS)).isEqualTo("-149.5");
        assertThat(amount("kr 1,4 mill", FieldOf.THOUSANDS)).isEqualTo("1400");
        assertThat(amount("2 mrd. kr", FieldOf.MILLIONS)).isEqualTo("2000");
        assertThat(amount("1 000 kr", FieldOf.THOUSANDS)).isEqualTo("1");
        assertThat(amount("0 kr", FieldOf.THOUSANDS)).isEqualTo("0");
    }

    @Test
    void moneyThatShrinksBelowOneIsUnread() {
        assertUnread("999 kr", FieldOf.THOUSANDS, "reading.unitUnsure");
        assertUnread("212 kr", FieldOf.THOUSANDS, "reading.unitUnsure");
        assertThat(said(read("212 kr", FieldOf.THOUSANDS))).contains("0,212 i 1000 kr");
    }

    @Test
    void moneyInTheFieldsOwnUnitIsReadAsItStands() {
        assertThat(read("kr 149.000", FieldOf.KRONER)).isEqualTo(certain("149000"));
        assertThat(read("235.000 kroner", FieldOf.KRONER)).isEqualTo(certain("235000"));
        assertThat(read("149,-", FieldOf.KRONER)).isEqualTo(certain("149"));
        assertThat(read("1,4 mill. kr", FieldOf.MILLIONS)).isEqualTo(certain("1.4"));
        assertThat(read("(kr 300)", FieldOf.KRONER)).isEqualTo(certain("-300"));
        assertThat(read("(300) kr", FieldOf.KRONER)).isEqualTo(certain("-300"));
    }

    @Test
    void aUnitThatIsNotTheFieldsIsUnread() {
        assertUnread("2,4 %", FieldOf.THOUSANDS, "reading.unitWrong");
        assertUnread("60 døgn", FieldOf.THOUSANDS, "reading.unitWrong");
        assertUnread("149 kr", FieldOf.PERCENT, "reading.unitWrong");
        assertUnread("149 kr", FieldOf.COUNT, "reading.unitWrong");
        assertUnread("90 %", FieldOf.COUNT, "reading.unitWrong");
        assertUnread("5 poeng", FieldOf.SCORE, "reading.unitWrong");
        var pounds = new FieldOf(MeasureKind.AMOUNT, "pund", 0, null, null).named("r", "R", "x");
        assertUnread("5 kr", pounds, "reading.unitWrong");
    }

    @Test
    void aUnitOfItsOwnMakesAQuantityInAFieldOfNumbers() {
        var read = read("60 døgn", FieldOf.COUNT);
        assertThat(read.figure()).isEqualTo(new Figure.Quantity(new BigDecimal("60"), "døgn"));
        assertThat(severity(read)).isEqualTo(Severity.INFO);
        assertThat(said(read)).contains("60 med enheten døgn");
        assertThat(read("70 kg per m2", FieldOf.COUNT).figure())
                .isEqualTo(new Figure.Quantity(new BigDecimal("70"), "kg per m2"));
        assertThat(read("11,2 årsverk", FieldOf.YEARS_WORK)).isEqualTo(certain("11.2"));
        assertThat(read("11,2 ÅRSVERK", FieldOf.YEARS_WORK)).isEqualTo(certain("11.2"));
    }

    @Test
    void anOwnUnitMayBeShortened() {
        var perInhabitant =
                new FieldOf(MeasureKind.NUMBER, "kr per innbygger", 0, null, null).named("kostra", "Kostra", "2017");
        assertThat(read("426 kr", perInhabitant)).isEqualTo(certain("426"));
        assertThat(read("426 kr per innbygger", perInhabitant)).isEqualTo(certain("426"));
        assertUnread("426 k", FieldOf.SCORE, "reading.unitWrong");
    }

    @Test
    void smallPercentagesWithoutASignSayThatTheyMayBeFractions() {
        assertUnread("0,024", FieldOf.PERCENT, "reading.percentEither");
        assertThat(said(read("0,024", FieldOf.PERCENT))).contains("0,024 % eller 2,4 %");
        var read = read("0,9", FieldOf.PERCENT);
        assertThat(read.figure()).isEqualTo(new Figure.Amount(new BigDecimal("0.9")));
        assertThat(severity(read)).isEqualTo(Severity.WARNING);
        assertThat(said(read)).contains("0,9 %, ikke 90 %");
        assertThat(read("0,9 %", FieldOf.PERCENT)).isEqualTo(certain("0.9"));
        assertThat(read("0", FieldOf.PERCENT)).isEqualTo(certain("0"));
        assertThat(read("1", FieldOf.PERCENT)).isEqualTo(certain("1"));
        var low = new FieldOf(MeasureKind.PERCENT, "%", 1, null, new BigDecimal("50"));
        assertThat(read("0,9", low.named("r", "R", "x"))).isEqualTo(certain("0.9"));
    }

    @Test
    void rangesHoldBothEnds() {
        assertThat(read("50 – 100 %", FieldOf.PERCENT))
                .isEqualTo(Interpretation.of(new Figure.Range(new BigDecimal("50"), new BigDecimal("100"))));
        assertThat(read("50 % – 100 %", FieldOf.PERCENT).figure().type()).isEqualTo("range");
        assertThat(read("10-20", FieldOf.COUNT).figure())
                .isEqualTo(new Figure.Range(new BigDecimal("10"), new BigDecimal("20")));
        assertThat(read("fra 10 000 til 20 000", FieldOf.COUNT).figure())
                .isEqualTo(new Figure.Range(new BigDecimal("10000"), new BigDecimal("20000")));
        assertThat(read("4,5-5", FieldOf.SCORE).figure())
                .isEqualTo(new Figure.Range(new BigDecimal("4.5"), new BigDecimal("5")));
        assertUnread("18.-21.000", FieldOf.COUNT, "reading.notANumber");
        assertUnread("10-20 %", FieldOf.COUNT, "reading.notANumber");
        assertUnread("10 % - 20", FieldOf.COUNT, "reading.notANumber");
        assertUnread("10-20-30", FieldOf.COUNT, "reading.notANumber");
        assertUnread("1.127-2000", FieldOf.COUNT, "reading.notANumber");
    }

    @Test
    void boundsAreReadFromSignsAndWordsInBothLanguages() {
        assertBound("<20%", FieldOf.PERCENT, Bound.LESS_THAN, "20");
        assertBound("< 6", FieldOf.COUNT, Bound.LESS_THAN, "6");
        assertBound("<= 6", FieldOf.COUNT, Bound.AT_MOST, "6");
        assertBound("≤6", FieldOf.COUNT, Bound.AT_MOST, "6");
        assertBound("≥ 4,5", FieldOf.SCORE, Bound.AT_LEAST, "4.5");
        assertBound(">= 6", FieldOf.COUNT, Bound.AT_LEAST, "6");
        assertBound("> 1 000", FieldOf.COUNT, Bound.MORE_THAN, "1000");
        assertBound("Mer enn 30", FieldOf.COUNT, Bound.MORE_THAN, "30");
        assertBound("meir enn 30", FieldOf.COUNT, Bound.MORE_THAN, "30");
        assertBound("Ikke mer enn 30", FieldOf.COUNT, Bound.AT_MOST, "30");
        assertBound("Ikkje meir enn 30", FieldOf.COUNT, Bound.AT_MOST, "30");
        assertBound("Minst 30 %", FieldOf.PERCENT, Bound.AT_LEAST, "30");
        assertBound("Maks. 5", FieldOf.COUNT, Bound.AT_MOST, "5");
        assertBound("Maks 5", FieldOf.COUNT, Bound.AT_MOST, "5");
        assertBound("Under 20", FieldOf.COUNT, Bound.LESS_THAN, "20");
        assertBound("15 +", FieldOf.COUNT, Bound.AT_LEAST, "15");
        assertBound("15+", FieldOf.COUNT, Bound.AT_LEAST, "15");
        assertBound("15 eller fleire", FieldOf.COUNT, Bound.AT_LEAST, "15");
        assertBound("15 eller mindre", FieldOf.COUNT, Bound.AT_MOST, "15");
        assertUnread("over 30 døgn", FieldOf.COUNT, "reading.notANumber");
        assertUnread("Underskudd 300", FieldOf.COUNT, "reading.notANumber");
        assertUnread("< 1.127", FieldOf.EXACT, "reading.dotEither");
        assertThat(severity(read("over 1.127", FieldOf.COUNT))).isEqualTo(Severity.WARNING);
    }

    @Test
    void ranksAreReadWherePlacesCanBe() {
        assertThat(read("1. plass", FieldOf.COUNT)).isEqualTo(Interpretation.of(new Figure.Rank(1)));
        assertThat(read("10.plass", FieldOf.COUNT).figure()).isEqualTo(new Figure.Rank(10));
        assertThat(read("Plass 3", FieldOf.COUNT).figure()).isEqualTo(new Figure.Rank(3));
        assertUnread("1. plass", FieldOf.PERCENT, "reading.notANumber");
        assertUnread("0. plass", FieldOf.COUNT, "reading.notANumber");
    }

    @Test
    void daysAreReadInAFieldForDays() {
        assertThat(read("15.12.2019", FieldOf.DAY)).isEqualTo(day(2019, 12, 15));
        assertThat(read("15.12.19", FieldOf.DAY)).isEqualTo(day(2019, 12, 15));
        assertThat(read("1. mai 2019", FieldOf.DAY)).isEqualTo(day(2019, 5, 1));
        assertThat(read("15. feb. 2019", FieldOf.DAY)).isEqualTo(day(2019, 2, 15));
        assertThat(read("2019-12-15", FieldOf.DAY)).isEqualTo(day(2019, 12, 15));
        assertThat(read("15.12.99", FieldOf.DAY)).isEqualTo(day(1999, 12, 15));
        assertThat(read("15.12.67", FieldOf.DAY)).isEqualTo(day(2067, 12, 15));
        assertThat(read("15.12.68", FieldOf.DAY)).isEqualTo(day(1968, 12, 15));
        assertThat(read("Ikke målt", FieldOf.DAY).figure().type()).isEqualTo("not-measured");
    }

    @Test
    void aDayWithoutAYearIsInThePeriodsAndSaysSo() {
        var read = read("15.feb", FieldOf.DAY);
        assertThat(read.figure()).isEqualTo(new Figure.Day(LocalDate.of(2017, 2, 15)));
        assertThat(severity(read)).isEqualTo(Severity.INFO);
        assertThat(said(read)).contains("15.\u00a0februar\u00a02017");
        assertThat(read("19. juni", FieldOf.DAY).figure()).isEqualTo(new Figure.Day(LocalDate.of(2017, 6, 19)));
        assertThat(read("15.2.", FieldOf.DAY).figure()).isEqualTo(new Figure.Day(LocalDate.of(2017, 2, 15)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.02.2019", "29.feb", "010619", "feb.05", "15.xyz", "15.13.2019", "snart", "uke 43", "15.f"})
    void whatIsNoDayIsUnread(String raw) {
        assertUnread(raw, FieldOf.DAY, "reading.notADay");
    }

    @Test
    void aDayWhereANumberBelongsAsksForTheNumberThatExcelTurnedIntoIt() {
        assertUnread("04.mai", FieldOf.SCORE, "reading.dayNotNumber");
        assertThat(said(read("04.mai", FieldOf.SCORE)))
                .contains("4.\u00a0mai\u00a02017")
                .contains("Skrev du 4,5?");
        assertUnread("15.12.2019", FieldOf.COUNT, "reading.dayNotNumber");
        assertUnread("2019-12-15", FieldOf.COUNT, "reading.dayNotNumber");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ikke målt",
                "ikke målt.",
                "IKKE MÅLT",
                "Ikke  målt",
                "Ikke\u00a0målt",
                "Ikkje målt",
                "IM",
                "I.M.",
                "Måles ikke",
                "For lav svarprosent (19)",
                "For låg svarprosent",
                "Ikke målt i 2017",
                "Ikke målt i år",
                "Ikke målt *)",
                "Ikke målt (hvert andre år)."
            })
    void notMeasuredIsReadInItsManyWordings(String raw) {
        var figure = read(raw, FieldOf.PERCENT).figure();
        assertThat(figure).isEqualTo(new Figure.Stated(Status.NOT_MEASURED, raw.strip()));
    }

    @Test
    void theOtherTypedValuesAreReadInBothLanguages() {
        assertStated(Status.NO_GOAL, "Ikke målsatt", "Ikkje målsett");
        assertStated(Status.DISCONTINUED, "Utgått", "utgått.");
        assertStated(Status.NEW, "Ny", "NY");
        assertStated(Status.UNDER_WAY, "Påbegynt", "Påbyrja");
        assertStated(Status.UNKNOWN, "??", "?", "– %", "-%", "− %", "Ukjent", "Ukjend");
        assertStated(Status.NOT_APPLICABLE, "Gjelder ikke", "Gjeld ikkje");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void whatTheWorkbookOffersIsReadBackInBothLanguages(Status status) {
        for (var language : Language.values()) {
            var words = status.words().in(language);
            assertThat(read(words, FieldOf.PERCENT)).isEqualTo(Interpretation.of(new Figure.Stated(status, words)));
        }
    }

    @Test
    void codesKeepTheirZeros() {
        assertThat(read("0301", FieldOf.CODE)).isEqualTo(Interpretation.of(new Figure.Code("0301")));
        assertThat(read(" P-36 00 ", FieldOf.CODE).figure()).isEqualTo(new Figure.Code("P-36 00"));
        assertThat(read("IM", FieldOf.CODE).figure()).isEqualTo(new Figure.Code("IM"));
        assertThat(read("Ny", FieldOf.CODE).figure()).isEqualTo(new Figure.Code("Ny"));
        assertThat(read("??", FieldOf.CODE).figure().type()).isEqualTo("unknown");
        assertThat(read("Gjelder ikke", FieldOf.CODE).figure().type()).isEqualTo("not-applicable");
    }

    @Test
    void textIsKeptWithItsLineBreaks() {
        assertThat(read("Første avsnitt.\n\n  • 4,6\n", FieldOf.TEXT))
                .isEqualTo(Interpretation.of(new Figure.Text("Første avsnitt.\n\n  • 4,6\n")));
        assertThat(read("Ikke målt", FieldOf.TEXT).figure()).isEqualTo(new Figure.Text("Ikke målt"));
        var verdict = new FieldOf(MeasureKind.TEXT, "vurdering", 0, null, null).named("mal", "Måloppnåelse", "2017");
        assertThat(read("Ikke målt", verdict).figure()).isEqualTo(new Figure.Stated(Status.NOT_MEASURED, "Ikke målt"));
        assertThat(read("Godt", verdict).figure()).isEqualTo(new Figure.Text("Godt"));
    }

    @Test
    void aFootnoteMarkIsLeftOutAndSaid() {
        var read = read("68 % *)", FieldOf.PERCENT);
        assertThat(read.figure()).isEqualTo(new Figure.Amount(new BigDecimal("68")));
        assertThat(severity(read)).isEqualTo(Severity.INFO);
        assertThat(amount("68**", FieldOf.COUNT)).isEqualTo("68");
        assertUnread("*", FieldOf.COUNT, "reading.notANumber");
        assertUnread("abc *", FieldOf.COUNT, "reading.notANumber");
    }

    @Test
    void aSpacedMinusIsSaid() {
        var read = read("- 300", FieldOf.THOUSANDS);
        assertThat(severity(read)).isEqualTo(Severity.INFO);
        assertThat(said(read)).contains("-300");
        assertThat(read("-300", FieldOf.THOUSANDS).note()).isNull();
    }

    @Test
    void longTextInAFieldForNumbersIsUnreadAndQuotedShort() {
        var read = read("Se kommentaren. ".repeat(3000), FieldOf.PERCENT);
        assertThat(read.figure()).isEqualTo(new Figure.Unread("reading.notANumber"));
        assertThat(said(read)).contains("…»").hasSizeLessThan(200);
        assertThat(said(read("x".repeat(60), FieldOf.PERCENT))).contains("«" + "x".repeat(60) + "»");
        assertThat(said(read("x".repeat(61), FieldOf.PERCENT))).contains("«" + "x".repeat(60) + "…»");
    }

    private static void assertStated(Status status, String... wordings) {
        for (var words : wordings) {
            assertThat(read(words, FieldOf.PERCENT)).isEqualTo(Interpretation.of(new Figure.Stated(status, words)));
        }
    }

    private static void assertBound(String raw, Field field, Bound bound, String value) {
        assertThat(read(raw, field)).isEqualTo(Interpretation.of(new Figure.Bounded(bound, new BigDecimal(value))));
    }

    private static void assertUnread(String raw, Field field, String why) {
        assertThat(read(raw, field).figure()).as(raw).isEqualTo(new Figure.Unread(why));
    }

    private static Interpretation day(int year, int month, int day) {
        return Interpretation.of(new Figure.Day(LocalDate.of(year, month, day)));
    }

    private static Interpretation certain(String value) {
        return Interpretation.of(new Figure.Amount(new BigDecimal(value)));
    }

    private static Interpretation read(String raw, Field field) {
        return AsWritten.read(raw, field, YEAR);
    }

    private static String amount(String raw, Field field) {
        var figure = read(raw, field).figure();
        assertThat(figure).as(raw).isInstanceOf(Figure.Amount.class);
        return ((Figure.Amount) figure).value().toPlainString();
    }

    private static Severity severity(Interpretation read) {
        return Objects.requireNonNull(read.note()).severity();
    }

    private static String said(Interpretation read) {
        return Objects.requireNonNull(read.note()).message().in(Language.NB);
    }
}
