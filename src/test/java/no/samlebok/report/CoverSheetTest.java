package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.figure.Figure;
import no.samlebok.template.Against;
import org.junit.jupiter.api.Test;

/** Measures against the gap they are to cover, in the consolidated workbook: all of it live. */
class CoverSheetTest {
    private static final String SHEET = "Tiltak mot gapet";
    private static final String LIST = "Tiltak";
    private static final String TITLE = "Tiltak mot gapet";
    private static final String ECONOMY = "Økonomi";

    @Test
    void whatIsLeftIsComputedFromTheLinesOfTheListAndTheReportedGap() {
        var opened = opened(
                Gaps.measures(Gaps.gap(Sample.SKOLEN, "1000000"), "0.4"),
                Gaps.measures(Gaps.gap(Sample.VEG, "2000000"), "0.5", "1.75"));
        assertThat(opened.names()).containsSubsequence("Økonomi", LIST, SHEET, "Tekster");
        assertThat(opened.lines(LIST))
                .containsSubsequence(
                        "Skolen | Tiltak 1 | 0.4", "Veg | Tiltak 1 | 0.5", "Veg | Tiltak 2 | 1.75", "Sum |  | 2.65");
        assertThat(opened.lines(SHEET))
                .containsSubsequence(
                        "Tiltak mot gapet |  |  |  |  |  | ",
                        "Enhet | Gap\n(kr) | Antall | Effekt\n(kr) | Udekket\n(kr) | Andel dekket\n(%) | Dekning",
                        "Fjordheim kommune | 3000000 | 3 | 2650000 | 350000 | 0.883333333333333 | 2 av 4 enheter",
                        "Skolen | 1000000 | 1 | 400000 | 600000 | 0.4 | ",
                        "Veg | 2000000 | 2 | 2250000 | -250000 | 1.125 | ",
                        "Gapet er «Differanse Beløp» i «Gapet».");
        assertThat(formulas(opened, "Veg")).containsExactly("SUM('Tiltak'!C8:C9)*1000000", "B12-D12", "D12/B12");
        assertThat(formulas(opened, "Oppvekst"))
                .containsExactly("SUM(B8:B9)", "SUM(C8:C9)", "SUM(D8:D9)", "SUM(E8:E9)", "D7/B7");
        assertThat(opened.line("Oversikt", "Hovedsummer", "Udekket"))
                .isEqualTo("Udekket | 350000 | kr | 2 av 4 enheter | Tiltak");
    }

    @Test
    void theGapLeadsToItsTraceAndIsShownInItsOwnSection() {
        var opened = opened(Gaps.measures(Gaps.gap(Sample.SKOLEN, "1000000"), "0.4"));
        var gap = opened.row(SHEET, TITLE, "Skolen").cells().get(1);
        assertThat(Opened.line(opened.rowAt(gap.link())))
                .startsWith("Skolen | Gapet | Differanse | Beløp | 1000000 | kr");
        var traced = opened.rowAt(gap.link()).cells().stream()
                .map(DraftCell::link)
                .filter(link -> link != null && link.startsWith("'" + ECONOMY))
                .toList();
        assertThat(traced)
                .allSatisfy(link -> assertThat(opened.rowAt(link).index())
                        .isEqualTo(opened.row(ECONOMY, "Gapet", "Skolen").index()));
    }

    @Test
    void whatIsNotKnownIsWordsAndInNoSum() {
        var unread = Gaps.measures(Gaps.gap(Sample.SKOLEN, "1000000"), "0.4")
                .text("tiltak.2.navn", "Noe annet")
                .answer("tiltak.2.effekt", new Figure.Unread("x"), "0,4-0,5");
        var opened = opened(unread, Gaps.measures(Gaps.gap(Sample.VEG, "0"), "0.5"));
        assertThat(opened.line(SHEET, TITLE, "Skolen"))
                .isEqualTo("Skolen | 1000000 | 2 | 400000 | Ikke regnet ut | Ikke regnet ut | ");
        assertThat(opened.line(SHEET, TITLE, "Veg")).isEqualTo("Veg | 0 | 1 | 500000 | -500000 |  | ");
        assertThat(opened.line(SHEET, TITLE, "Barnehagen"))
                .isEqualTo("Barnehagen | Mangler | Mangler | Mangler | Mangler | Mangler | – Mangler");
        assertThat(opened.line(SHEET, TITLE, "Fjordheim kommune"))
                .isEqualTo("Fjordheim kommune | 1000000 | 3 | 900000 | -500000 | Ulik dekning | "
                        + "Udekket 1 av 4 enheter\nEllers 2 av 4 enheter");
    }

    @Test
    void aGapWithAnotherSignOrUnitOfMeasureIsComputedFromTheFigureAsItStands() {
        var minus = new Against("gap.differanse.belop", Against.Sign.MINUS, "effekt");
        var opened = Opened.of(
                Gaps.round(Gaps.MILLIONS, Gaps.THOUSANDS, minus),
                Gaps.measures(Gaps.gap("1", "-1.5"), "150.5").done(),
                Gaps.measures(Gaps.gap("2", "0.2"), "50").done());
        assertThat(opened.line(SHEET, TITLE, "En"))
                .isEqualTo("En | -1.5 | 1500 | 1 | 150.5 | 1349.5 | 0.100333333333333 | ");
        assertThat(opened.line(SHEET, TITLE, "Alle enheter"))
                .isEqualTo("Alle enheter | -1.3 | 1300 | 2 | 200.5 | 1099.5 | 0.154230769230769 | 2 av 2 enheter");
        assertThat(formulas(opened, "En")).containsExactly("-B7*1000", "SUM('Tiltak'!C7:C7)", "C7-E7", "E7/C7");
    }

    private static List<String> formulas(Opened opened, String unit) {
        return opened.row(SHEET, TITLE, unit).cells().stream()
                .map(DraftCell::content)
                .filter(Content.Formula.class::isInstance)
                .map(content -> ((Content.Formula) content).text())
                .toList();
    }

    private static Opened opened(Returned... returned) {
        return Opened.of(Gaps.round(), Gaps.done(returned));
    }
}
