package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.FormatKind;
import no.samlebok.draft.Table;
import no.samlebok.figure.Bound;
import no.samlebok.figure.Figure;
import no.samlebok.template.Section;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

class ScorecardSheetTest {
    private static final String SHEET = "Målekort samlet";

    @Test
    void eachIndicatorOfEachUnitIsALineWithItsGoalItsResultsAndWhy() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .number("maalekort.sykefravar.maal", "6.0")
                        .number("maalekort.sykefravar.resultat2016", "7.2")
                        .number("maalekort.sykefravar.resultat2017", "9.5")
                        .number("maalekort.bruker.maal", "4.5")
                        .number("maalekort.bruker.resultat2017", "5.4")
                        .done());
        assertThat(opened.lines(SHEET))
                .containsSubsequence(
                        "1 av 2 mål er nådd. 6 vurderes ikke.",
                        "Enhet | Gruppe | Indikator | Måleenhet | Mål | 2016 | 2017 | Retning | Måloppnåelse | Hvorfor",
                        "Skolen | Gruppen | Sykefravær | % | 0.06 | 0.072 | 0.095 | Lavere er bedre | ✗ Ikke nådd | "
                                + "9,5\u00a0% er høyere enn målet 6,0\u00a0%, og lavere er bedre.",
                        "Skolen | Gruppen | Brukerundersøkelse | skala 1–5 | 4.5 |  | 5.4 | Høyere er bedre | ✓ Nådd | "
                                + "5,4 er høyere enn målet 4,5, og høyere er bedre.",
                        "Barnehagen | Gruppen | Sykefravær | % | Mangler | Mangler | Mangler | Lavere er bedre | "
                                + "– Vurderes ikke | Enheten har ikke levert gyldige tall.");
        assertThat(opened.sheet(SHEET).tables()).containsExactly(new Table("tabell_maalekort", Area.parse("A6:J14")));
        assertThat(opened.sheet(SHEET).freeze()).isEqualTo(Address.parse("B7"));
        assertThat(opened.sheet(SHEET).repeatedRow()).as("heads on every page").isEqualTo(5);
        var percent = opened.row(SHEET, "Enhet", "Skolen").cells().get(6);
        assertThat(percent.format().kind()).isEqualTo(FormatKind.PERCENT);
    }

    @Test
    void answersInWordsAreShownAsTheUnitGaveThem() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .answer(
                                "maalekort.sykefravar.maal",
                                new Figure.Bounded(Bound.LESS_THAN, BigDecimal.TEN),
                                "<10 %")
                        .stated("maalekort.sykefravar.resultat2017", "For lav svarprosent (19)")
                        .answer("maalekort.bruker.resultat2016", new Figure.Unread("x"), "I4,6")
                        .answer("maalekort.bruker.resultat2017", new Figure.Missing(), "")
                        .done());
        assertThat(opened.line(SHEET, "Enhet", "Skolen"))
                .isEqualTo(
                        "Skolen | Gruppen | Sykefravær | % | <10 % |  | For lav svarprosent (19) | Lavere er bedre | "
                                + "– Vurderes ikke | Resultatet er ikke et tall: «For lav svarprosent (19)».");
        assertThat(opened.lines(SHEET))
                .anyMatch(line -> line.startsWith(
                        "Skolen | Gruppen | Brukerundersøkelse | skala 1–5 |  | Ikke lest: «I4,6» |  | "));
    }

    @Test
    void anEstimateIsShownAsItWasWrittenAndIsNotScored() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .number("maalekort.sykefravar.maal", "8")
                        .answer("maalekort.sykefravar.resultat2017", new Figure.Approximate(BigDecimal.ONE), "ca 1 %")
                        .done());
        assertThat(opened.line(SHEET, "Enhet", "Skolen"))
                .contains(" | ca 1 % | ")
                .contains(" | – Vurderes ikke | Resultatet ca 1 % kan ikke sammenlignes med målet 8,0");
    }

    @Test
    void aGoalWithYearsIsHeldAgainstTheResultOfTheSameYear() {
        var yearly = new Section.Scorecard(
                "maalekort",
                Words.same("Målekort"),
                "hovedtall",
                null,
                List.of(),
                "maal",
                "resultat",
                List.of(Sample.column("maal", "Mål {year}", 0, -1), Sample.column("resultat", "{year}", 0, -1)));
        var opened = Opened.of(
                Sample.of(yearly),
                Returned.by(Sample.SKOLEN)
                        .number("maalekort.bruker.maal2017", "4")
                        .number("maalekort.bruker.maal2016", "1")
                        .number("maalekort.bruker.resultat2017", "3")
                        .number("maalekort.bruker.resultat2016", "5")
                        .done());
        assertThat(opened.lines(SHEET))
                .anyMatch(line -> line.startsWith("Skolen | Gruppen | Brukerundersøkelse")
                        && line.endsWith("✗ Ikke nådd | 3,0 er lavere enn målet 4,0, og høyere er bedre."));
    }

    @Test
    void aScorecardWhoseColumnsAreNotFoundIsNotScored() {
        var blind = new Section.Scorecard(
                "maalekort",
                Words.same("Målekort"),
                "hovedtall",
                null,
                List.of(),
                "ukjent",
                "resultat",
                List.of(Sample.column("maal", "Mål"), Sample.column("resultat", "{year}", 0)));
        var opened = Opened.of(Sample.of(blind), Returned.by(Sample.SKOLEN).done());
        assertThat(opened.line(SHEET, "Enhet", "Skolen"))
                .endsWith("– Vurderes ikke | Indikatoren har ikke noe mål å vurdere mot.");
    }

    @Test
    void aResultLeadsToItsTrace() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .number("maalekort.sykefravar.resultat2017", "9.5")
                        .done());
        var cell = opened.row(SHEET, "Enhet", "Skolen").cells().get(6);
        assertThat(Opened.line(opened.rowAt(cell.link()))).startsWith("Skolen | Målekort | Sykefravær | 2017 | 0.095");
    }
}
