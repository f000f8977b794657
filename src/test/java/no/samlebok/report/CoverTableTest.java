package no.samlebok.report;

import static no.samlebok.report.Printed.cells;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.figure.Figure;
import no.samlebok.report.print.Absence;
import no.samlebok.report.print.Head;
import no.samlebok.report.print.ReportCell;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportDocuments;
import no.samlebok.report.print.ReportTable;
import no.samlebok.submission.Submission;
import no.samlebok.template.Against;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures against the gap they are to cover: what is printed of them for a unit, and for all. */
class CoverTableTest {
    private static final char NBSP = '\u00a0';

    @Test
    void aGapInKronerIsLessenedByEffectsInMillionsToTheKrone() {
        var table = all(Gaps.measures(Gaps.gap(Sample.SKOLEN, "112726321"), "16", "3", "3", "27", "6"));
        assertThat(texts(table, "Skolen"))
                .containsExactly("112 726 321", "5", "55 000 000", "57 726 321", "48,8 %", "");
        assertThat(table.measure()).isEqualTo("Beløp i kr");
        assertThat(table.heads())
                .extracting(Head::label)
                .containsExactly("Gap", "Antall", "Effekt", "Udekket", "Andel dekket", "Dekning");
        assertThat(table.notes())
                .containsExactly(
                        "Gapet er «Differanse Beløp» i «Gapet».",
                        "Udekket er gapet minus Effekt; minus er mer enn dekket. Andelen står ikke der gapet er null eller mindre.",
                        "Effekt er regnet om fra mill kr.");
    }

    @Test
    void theGapOfAUnitLeadsToItsCellAndASumTellsItsUnits() {
        var table = all(Gaps.measures(Gaps.gap(Sample.SKOLEN, "5000000"), "1"));
        var own = cells(table, "Skolen");
        assertThat(own.get(0).trace().entry().field()).hasToString("gap.differanse.belop");
        assertThat(own.get(0).trace().entry().place()).hasToString("Ark!B1");
        assertThat(own.get(2).number()).contains(new BigDecimal("1000000"));
        assertThat(own.get(3).measure()).isEqualTo(Gaps.KRONER);
        var sum = cells(table, "Fjordheim kommune");
        assertThat(sum.subList(0, 5))
                .extracting(ReportCell::coverage)
                .containsExactly(new Coverage(1, 4), null, new Coverage(1, 4), new Coverage(1, 4), new Coverage(1, 4));
    }

    @Test
    void unitsAreSummedAlongTheirTree() {
        var table = all(
                Gaps.measures(Gaps.gap(Sample.SKOLEN, "1000000"), "0.4"),
                Gaps.measures(Gaps.gap(Sample.TEKNISK, "600000"), "0.1"),
                Gaps.measures(Gaps.gap(Sample.VEG, "2000000"), "0.5", "1.75"));
        assertThat(texts(table, "Fjordheim kommune"))
                .containsExactly("3 600 000", "4", "2 750 000", "850 000", "76,4 %", "3 av 4 enheter");
        assertThat(texts(table, "Teknisk, samlet"))
                .containsExactly("2 600 000", "3", "2 350 000", "250 000", "90,4 %", "2 av 2 enheter");
        assertThat(texts(table, "Teknisk, egne tall"))
                .containsExactly("600 000", "1", "100 000", "500 000", "16,7 %", "");
        assertThat(texts(table, "Veg")).containsExactly("2 000 000", "2", "2 250 000", "-250 000", "112,5 %", "");
        assertThat(texts(table, "Barnehagen"))
                .containsOnly("Mangler", "– Mangler")
                .hasSize(6);
    }

    @Test
    void withoutAGapNothingIsKnownOfWhatIsLeft() {
        var table = all(
                Gaps.measures(Returned.by(Sample.SKOLEN), "0.4"),
                Gaps.measures(Gaps.gap(Sample.VEG, "1000000"), "0.5"));
        assertThat(texts(table, "Skolen"))
                .containsExactly("Mangler", "1", "400 000", "Ikke regnet ut", "Ikke regnet ut", "");
        assertThat(cells(table, "Skolen").subList(3, 5))
                .extracting(ReportCell::absence)
                .containsOnly(Absence.UNAVAILABLE);
        assertThat(texts(table, "Fjordheim kommune"))
                .containsExactly(
                        "1 000 000",
                        "2",
                        "900 000",
                        "500 000",
                        "Ulik dekning",
                        "Effekt 2 av 4 enheter\nEllers 1 av 4 enheter");
    }

    @Test
    void anEffectThatIsNotReadIsNotNothing() {
        var unread = Gaps.measures(Gaps.gap(Sample.SKOLEN, "1000000"), "0.4")
                .text("tiltak.2.navn", "Noe annet")
                .answer("tiltak.2.effekt", new Figure.Unread("x"), "0,4-0,5");
        var table = all(unread, Gaps.measures(Gaps.gap(Sample.VEG, "1000000"), "0.5"));
        assertThat(texts(table, "Skolen"))
                .containsExactly("1 000 000", "2", "400 000", "Ikke regnet ut", "Ikke regnet ut", "");
        assertThat(texts(table, "Fjordheim kommune"))
                .containsExactly(
                        "2 000 000",
                        "3",
                        "900 000",
                        "500 000",
                        "Ulik dekning",
                        "Udekket 1 av 4 enheter\nEllers 2 av 4 enheter");
        assertThat(table.notes())
                .contains(
                        "1 linje uten tall i Effekt er ikke med i summen. Der en linje mangler tall, er udekket ikke regnet ut.");
    }

    @Test
    void aGapWithoutAMeasureIsNotKnownToBeUncovered() {
        var table = all(Gaps.gap(Sample.SKOLEN, "1000000"));
        assertThat(texts(table, "Skolen"))
                .containsExactly("1 000 000", "0", "Mangler", "Ikke regnet ut", "Ikke regnet ut", "");
    }

    @ParameterizedTest
    @CsvSource({"0, -400 000", "-100000, -500 000"})
    void whereThereIsNoGapThereIsNoShareOfIt(String gap, String uncovered) {
        var table = all(Gaps.measures(Gaps.gap(Sample.SKOLEN, gap), "0.4"));
        assertThat(texts(table, "Skolen").subList(3, 5)).containsExactly(uncovered, "");
        var share = cells(table, "Skolen").get(4);
        assertThat(share.absence()).isEqualTo(Absence.IMPOSSIBLE);
        assertThat(share.number()).isEmpty();
    }

    @Test
    void whatAUnitWithErrorsWroteIsWithheldFromAllOfIt() {
        var table = all(Gaps.measures(Gaps.gap(Sample.SKOLEN, "1000000"), "0.4").error());
        assertThat(cells(table, "Skolen").subList(0, 5))
                .extracting(ReportCell::absence)
                .containsOnly(Absence.WITHHELD);
        assertThat(texts(table, "Fjordheim kommune"))
                .containsExactly("Mangler", "Mangler", "Mangler", "Ikke regnet ut", "Ikke regnet ut", "0 av 4 enheter");
    }

    @Test
    void ofAUnitThatIsNotAskedForMeasuresThereCanBeNothingToTell() {
        var round = Gaps.round(Gaps.KRONER, Gaps.MILLIONS, Gaps.PLUS, "tiltak");
        var document = new ReportDocuments(
                        Sample.together(round, Gaps.gap("1", "1000000").done()))
                .municipality();
        assertThat(texts(table(document), "En"))
                .containsExactly("1 000 000", "Gjelder ikke", "Gjelder ikke", "Gjelder ikke", "Gjelder ikke", "");
        assertThat(cells(table(document), "En").subList(1, 5))
                .extracting(ReportCell::absence)
                .containsOnly(Absence.IMPOSSIBLE);
    }

    @Test
    void aUnitThatIsAwaitedIsAwaitedInNoMoreThanItIsAskedFor() {
        var round = Gaps.round(Gaps.KRONER, Gaps.MILLIONS, Gaps.PLUS, "tiltak");
        var table = table(new ReportDocuments(
                        Sample.together(round, Gaps.gap("2", "1000000").done()))
                .municipality());
        assertThat(texts(table, "En").subList(0, 5))
                .containsExactly("Mangler", "Gjelder ikke", "Gjelder ikke", "Gjelder ikke", "Gjelder ikke");
    }

    @Test
    void aMinusIsWhatLacksWhereTheTemplateSaysSoAndTheFigureIsShownAsItStands() {
        var minus = new Against("gap.differanse.belop", Against.Sign.MINUS, "effekt");
        var round = Gaps.round(Gaps.THOUSANDS, Gaps.THOUSANDS, minus);
        var table = table(new ReportDocuments(Sample.together(
                        round,
                        Gaps.measures(Gaps.gap("1", "-400"), "150").done(),
                        Gaps.measures(Gaps.gap("2", "100"), "50").done()))
                .municipality());
        assertThat(table.heads()).extracting(Head::label).startsWith("Differanse Beløp", "Gap", "Antall");
        assertThat(texts(table, "En")).containsExactly("-400", "400", "1", "150", "250", "37,5 %", "");
        assertThat(texts(table, "To")).containsExactly("100", "-100", "1", "50", "-150", "", "");
        assertThat(texts(table, "Alle enheter"))
                .containsExactly("-300", "300", "2", "200", "100", "66,7 %", "2 av 2 enheter");
        assertThat(cells(table, "En").get(0).trace().entry().raw()).isEqualTo("-400");
        assertThat(cells(table, "En").get(1).trace()).isNull();
        assertThat(table.notes())
                .contains(
                        "Gapet er «Differanse Beløp» i «Gapet» med motsatt fortegn: minus der er det som skal dekkes.");
    }

    @Test
    void aGapInTheCoarserUnitOfMeasureIsShownInBoth() {
        var round = Gaps.round(Gaps.MILLIONS, Gaps.THOUSANDS, Gaps.PLUS);
        var table = table(new ReportDocuments(Sample.together(
                        round, Gaps.measures(Gaps.gap("1", "1.5"), "150.5").done()))
                .municipality());
        assertThat(table.heads()).extracting(Head::label).startsWith("Differanse Beløp (mill" + NBSP + "kr)", "Gap");
        assertThat(texts(table, "En")).containsExactly("1,5", "1 500", "1", "150,5", "1 349,5", "10,0 %", "");
    }

    @Test
    void theChapterBeginsWithItAndEachUnitHasItsOwn() {
        var documents = documents(
                Gaps.measures(Gaps.gap(Sample.SKOLEN, "1000000"), "0.4").done());
        assertThat(documents.chapter().tables())
                .extracting(ReportTable::id)
                .containsSubsequence("status", "tiltak-dekning", "tiltak", "tiltak-dekning");
        var own = table(documents.units().get(0));
        assertThat(texts(own, "Skolen")).containsExactly("1 000 000", "1", "400 000", "600 000", "40,0 %");
        assertThat(own.lines()).hasSize(1);
    }

    @Test
    void aListThatIsHeldAgainstNothingHasNoSuchTable() {
        var document = new ReportDocuments(Sample.together(Sample.round())).municipality();
        assertThat(document.tables()).extracting(ReportTable::id).noneMatch(id -> id.endsWith("-dekning"));
    }

    private static ReportTable all(Returned... returned) {
        return table(documents(Gaps.done(returned)).municipality());
    }

    private static ReportDocuments documents(Submission... submissions) {
        return new ReportDocuments(Sample.together(Gaps.round(), submissions));
    }

    private static ReportTable table(ReportDocument document) {
        return Printed.table(document, "tiltak-dekning");
    }

    private static List<String> texts(ReportTable table, String label) {
        return cells(table, label).stream()
                .map(cell -> cell.text().replace(NBSP, ' '))
                .toList();
    }
}
