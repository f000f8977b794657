package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.Table;
import no.samlebok.figure.Figure;
import no.samlebok.submission.Submission;
import org.junit.jupiter.api.Test;

class ListSheetTest {
    private static final String SHEET = "Investeringer";

    @Test
    void allUsedLinesOfAllUnitsStandInOneTableWithTheirSumBelow() {
        var opened = opened(
                investing(Sample.SKOLEN, "Ny fløy", "500"),
                Returned.by(Sample.VEG)
                        .text("investeringer.1.navn", "Bru")
                        .answer("investeringer.1.nummer", new Figure.Code("0360"), "0360")
                        .number("investeringer.1.regnskap", "75")
                        .number("investeringer.1.andel", "40")
                        .number("investeringer.1.budsjett", "80")
                        .text("investeringer.3.navn", "Gatelys")
                        .number("investeringer.3.regnskap", "25")
                        .done());
        assertThat(opened.lines(SHEET))
                .containsSubsequence(
                        "Investeringer |  |  |  |  | ",
                        "Linjer fra 2 av 3 enheter.",
                        "Enhet | Prosjekt | Prosjektnummer | Regnskap (1000\u00a0kr) | Ferdig (%) | Budsjett (1000\u00a0kr)",
                        "Skolen | Ny fløy |  | 500 |  | ",
                        "Veg | Bru | 0360 | 75 | 0.4 | 80",
                        "Veg | Gatelys |  | 25 |  | ",
                        "Sum |  |  | 600 |  | ");
        assertThat(opened.sheet(SHEET).tables())
                .containsExactly(new Table("tabell_investeringer", Area.parse("A6:F9")));
        var sum = opened.row(SHEET, "Sum", "Sum").cells().get(3);
        assertThat(((Content.Formula) sum.content()).text()).isEqualTo("SUM(D7:D9)");
        assertThat(opened.row(SHEET, "Sum", "Sum").index()).isEqualTo(9);
    }

    @Test
    void percentagesAreNotSummedEvenWhenTheTemplateAsksForTheirTotal() {
        var opened = opened(Returned.by(Sample.SKOLEN)
                .text("investeringer.1.navn", "Ny fløy")
                .number("investeringer.1.regnskap", "1")
                .number("investeringer.1.andel", "40")
                .done());
        assertThat(opened.line(SHEET, "Sum", "Sum")).isEqualTo("Sum |  |  | 1 |  | ");
    }

    @Test
    void aLineWithoutANumberIsNotInTheSumAndItIsSaid() {
        var one = opened(
                investing(Sample.SKOLEN, "Ny fløy", "500"),
                Returned.by(Sample.VEG).text("investeringer.1.navn", "Bru").done());
        assertThat(one.lines(SHEET)).contains("1 linje uten tall i Regnskap er ikke med i summen.");
        var two = opened(
                investing(Sample.SKOLEN, "Ny fløy", "500"),
                Returned.by(Sample.VEG)
                        .text("investeringer.1.navn", "Bru")
                        .text("investeringer.2.navn", "Gatelys")
                        .stated("investeringer.2.regnskap", "Ikke målt")
                        .done());
        assertThat(two.lines(SHEET)).contains("2 linjer uten tall i Regnskap er ikke med i summen.");
        assertThat(two.lines(SHEET)).noneMatch(line -> line.contains("i Budsjett er"));
        var none = opened(investing(Sample.SKOLEN, "Ny fløy", "500"));
        assertThat(none.lines(SHEET)).noneMatch(line -> line.contains("uten tall"));
    }

    @Test
    void aLineWithAnEstimateIsNotInTheSumAndItIsSaid() {
        var opened = opened(
                investing(Sample.SKOLEN, "Ny fløy", "500"),
                Returned.by(Sample.VEG)
                        .text("investeringer.1.navn", "Bru")
                        .answer("investeringer.1.regnskap", new Figure.Approximate(new BigDecimal("300")), "ca 300")
                        .done());
        assertThat(opened.lines(SHEET)).contains("1 linje uten tall i Regnskap er ikke med i summen.");
        assertThat(opened.line(SHEET, "Sum", "Sum")).contains(" | 500 | ");
    }

    @Test
    void withoutAnyNumberThereIsNoSum() {
        var opened = opened(Returned.by(Sample.SKOLEN)
                .text("investeringer.1.navn", "Ny fløy")
                .done());
        assertThat(opened.lines(SHEET)).noneMatch(line -> line.startsWith("Sum"));
        assertThat(opened.lines("Oversikt")).noneMatch(line -> line.endsWith("Investeringer"));
    }

    @Test
    void withoutLinesThereIsNoTable() {
        var opened = opened();
        assertThat(opened.lines(SHEET)).contains("Linjer fra 0 av 3 enheter.", "Ingen linjer ennå.");
        assertThat(opened.sheet(SHEET).tables()).isEmpty();
    }

    @Test
    void linesOfAUnitWithErrorsAreLeftOut() {
        var wrong = Returned.by(Sample.VEG)
                .text("investeringer.1.navn", "Bru")
                .number("investeringer.1.regnskap", "75")
                .error()
                .done();
        assertThat(opened(wrong).lines(SHEET)).contains("Ingen linjer ennå.");
    }

    @Test
    void aFigureInALineLeadsToItsTraceUnderTheNameTheUnitGaveIt() {
        var opened = opened(investing(Sample.SKOLEN, "Ny fløy", "500"));
        var cell = opened.row(SHEET, "Skolen", "Skolen").cells().get(3);
        assertThat(Opened.line(opened.rowAt(cell.link())))
                .startsWith("Skolen | Investeringer | Ny fløy | Regnskap | 500 | 1000 kr");
    }

    private static Opened opened(Submission... submissions) {
        return Opened.of(Sample.round(), submissions);
    }

    private static Submission investing(String unit, String name, String amount) {
        return Returned.by(unit)
                .text("investeringer.1.navn", name)
                .number("investeringer.1.regnskap", amount)
                .done();
    }
}
