package no.samlebok.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** Groups of the round, what stands across a comparison, years down its side, and lists in groups with sums. */
class RoundGroupsTest {
    @Test
    void aScorecardHasItsGroupsFromTheRound() {
        var card =
                new Section.Scorecard("m", Words.same("M"), "ark", null, List.of(), "maal", "", List.of(Mini.year()));
        var form = new Mini()
                .with(card)
                .group(new RoundGroup("m", "f201", Words.same("Funksjon 201"), Words.same("Skala 1–6"), null))
                .indicator(Mini.indicator("plass", "m", "f201", "%"), true)
                .form();
        var row = form.blocks().get(0).rows().get(0);
        assertThat(row.group()).isEqualTo(new Group("f201", Words.same("Funksjon 201"), Words.same("Skala 1–6")));
    }

    @Test
    void entitiesAcrossGiveEachFigureOneRow() {
        var form = new Mini()
                .with(comparison(List.of(), Across.ENTITIES, plain()))
                .group(new RoundGroup("k", "stange", Words.same("Stange"), null, null))
                .group(new RoundGroup("k", "vestby", Words.same("Vestby"), null, null))
                .indicator(Mini.indicator("alle", "k", null, "kr"), true)
                .form();
        assertThat(ids(form)).containsExactly("k.alle.stange", "k.alle.vestby");
        assertThat(form.fields().toList().get(0).label().nb()).isEqualTo("I alle Stange");
    }

    @Test
    void figuresAcrossStandOverTheirYearsWithTheirOwnMeasure() {
        var form = new Mini()
                .with(comparison(List.of(), Across.FIGURES, Mini.years("", 0, -1)))
                .group(new RoundGroup("k", "egen", Words.same("Vi"), null, null))
                .indicator(Mini.indicator("a", "k", null, "kr"), true)
                .indicator(Mini.indicator("b", "k", null, "%"), true)
                .form();
        assertThat(ids(form)).containsExactly("k.egen.a2019", "k.egen.a2018", "k.egen.b2019", "k.egen.b2018");
        var block = form.blocks().get(0);
        assertThat(block.isNested()).isTrue();
        assertThat(block.columns().get(0).head().nb()).isEqualTo("I a");
        assertThat(block.columns().get(0).label().nb()).isEqualTo("2019");
        var last = form.fields().toList().get(3);
        assertThat(last.measure()).isEqualTo(Mini.SHARE);
        assertThat(last.label().nb()).isEqualTo("Vi I b 2018");
    }

    @Test
    void yearsDownTheSideGiveEachFigureARowForEachYear() {
        var form = new Mini()
                .with(comparison(List.of(-1, 0), Across.NOTHING, column("jan"), column("feb")))
                .indicator(Mini.indicator("serie", "k", null, "kr"), true)
                .form();
        assertThat(ids(form))
                .containsExactly("k.serie2018.jan", "k.serie2018.feb", "k.serie2019.jan", "k.serie2019.feb");
    }

    @Test
    void aComparisonWithoutFiguresOfTheUnitIsLeftOut() {
        var form = new Mini()
                .with(comparison(List.of(), Across.ENTITIES, plain()))
                .indicator(Mini.indicator("alle", "k", null, "kr"), false)
                .form();
        assertThat(form.blocks()).isEmpty();
    }

    @Test
    void aRowMayBearTheNameOfTheUnit() {
        var form = new Mini()
                .with(Mini.grid(
                        "ok",
                        List.of(new FixedRow("omrade", Words.same("{unit}"), null, "kr", null, null, false, false)),
                        Mini.year()))
                .form();
        assertThat(form.blocks().get(0).rows().get(0).label().nb()).isEqualTo("Biblioteket");
        assertThat(form.blocks().get(0).isOfUnit("omrade")).isTrue();
    }

    @Test
    void aListInGroupsHasKnownAndSpareLinesAndComputedSumsInEach() {
        var form = grouped().known("l.ny2.navn", "Bru").form();
        assertThat(form.blocks().get(0).rows())
                .extracting(FormRow::id)
                .containsExactly("gammel1", "gammelsum", "ny1", "ny2", "ny3", "nysum", "sum");
        assertThat(form.blocks().get(0).lines())
                .extracting(FormRow::id)
                .containsExactly("gammel1", "ny1", "ny2", "ny3");
    }

    @Test
    void aSumAddsWhatIsThereAndIsNothingWhenNothingIs() {
        var fields = grouped().form().byId();
        var sum = fields.get(FieldId.parse("l.nysum.belop"));
        var total = fields.get(FieldId.parse("l.sum.belop"));
        assertThat(sum.computed(Figures.none())).isEmpty();
        var some = Figures.of(List.of(amount("l.ny1.belop", "0.4"), amount("l.gammel1.belop", "2.5")));
        assertThat(sum.computed(some)).contains(new BigDecimal("0.4"));
        assertThat(total.computed(some)).contains(new BigDecimal("2.9"));
        assertThat(sum.computation().formula()).isEqualTo("SUM(f_l_ny1_belop)");
        assertThat(total.computation().guards()).containsExactly("COUNT(f_l_gammel1_belop,f_l_ny1_belop)>0");
    }

    @Test
    void aGroupOfOneUnitIsNoneOfTheOthers() {
        var form = grouped("2").form();
        assertThat(form.blocks().get(0).rows()).extracting(FormRow::id).containsExactly("1");
    }

    private static Mini grouped() {
        return grouped("1");
    }

    private static Mini grouped(String unit) {
        var amount = new Column("belop", Words.same("Beløp"), List.of(), "kr", null, Fill.UNIT, null, false, true);
        return new Mini()
                .with(new Section.Listing(
                        "l", Words.same("L"), "ark", null, Words.same("Navn"), 1, null, List.of(amount)))
                .group(new RoundGroup("l", "gammel", Words.same("Gammelt"), null, unit))
                .group(new RoundGroup("l", "ny", Words.same("Nytt"), null, unit));
    }

    private static Section comparison(List<Integer> years, Across across, Column... columns) {
        return new Section.Comparison("k", Words.same("K"), "ark", null, List.of(), years, across, List.of(columns));
    }

    private static Column plain() {
        return column("", "");
    }

    private static Column column(String id) {
        return column(id, id);
    }

    private static Column column(String id, String label) {
        return new Column(id, Words.same(label), List.of(), null, null, Fill.UNIT, null, false, false);
    }

    private static Entry amount(String field, String value) {
        return Entry.of(FieldId.parse(field), new Figure.Amount(new BigDecimal(value)), value);
    }

    private static List<String> ids(Form form) {
        return form.fields().map(field -> field.id().toString()).toList();
    }
}
