package no.samlebok.template;

import static no.samlebok.template.Mini.column;
import static no.samlebok.template.Mini.computed;
import static no.samlebok.template.Mini.grid;
import static no.samlebok.template.Mini.indicator;
import static no.samlebok.template.Mini.row;
import static no.samlebok.template.Mini.year;
import static no.samlebok.template.Mini.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

class BlockExpansionTest {
    private static List<String> ids(Form form) {
        return form.fields().map(field -> field.id().toString()).toList();
    }

    private static Field field(Form form, String id) {
        return form.field(FieldId.parse(id)).orElseThrow();
    }

    @Test
    void aColumnWithYearsBecomesOneForEachCountedFromTheRoundsOwn() {
        var form = new Mini()
                .with(grid("a", List.of(row("x")), column("maal", "Mål", null, null, null), years("res", -2, 0)))
                .form();
        assertThat(ids(form)).containsExactly("a.x.maal", "a.x.res2017", "a.x.res2019");
        var columns = form.blocks().get(0).columns();
        assertThat(columns).extracting(FormColumn::year).containsExactly(null, 2017, 2019);
        assertThat(columns.get(1).label()).isEqualTo(new Words("2017", "2017-nn"));
        assertThat(columns.get(1).definition()).isNotNull();
        assertThat(field(form, "a.x.res2017").label().nn()).isEqualTo("x-nn 2017-nn");
    }

    @Test
    void aColumnNamedByItsYearAloneNeedsNoIdOfItsOwn() {
        assertThat(ids(new Mini().with(grid("a", List.of(row("x")), year())).form()))
                .containsExactly("a.x.2018", "a.x.2019");
    }

    @Test
    void sectionsThatDoNotApplyAreLeftOut() {
        var mini = new Mini().with(grid("a", List.of(row("x")), year())).with(grid("b", List.of(row("x")), year()));
        assertThat(ids(mini.without("a").form())).containsExactly("b.x.2018", "b.x.2019");
    }

    @Test
    void aScorecardHasTheUnitsIndicatorsInTheOrderOfTheGroups() {
        var groups = List.of(new Group("g1", Words.same("G1")), new Group("g2", Words.same("G2")));
        var form = new Mini()
                .with(new Section.Scorecard("m", Words.same("M"), "ark", null, groups, "maal", "", List.of(year())))
                .indicator(indicator("c", "m", "g2", "%"), true)
                .indicator(indicator("b", "m", "g1", "skala"), true)
                .indicator(indicator("a", "m", "g1", "%"), true)
                .indicator(indicator("elsewhere", "k", null, "%"), true)
                .indicator(indicator("others", "m", "g1", "%"), false)
                .form();
        var rows = form.blocks().get(0).rows();
        assertThat(rows).extracting(FormRow::id).containsExactly("b", "a", "c");
        assertThat(rows).extracting(FormRow::group).containsExactly(groups.get(0), groups.get(0), groups.get(1));
        assertThat(rows.get(0).measure()).isEqualTo(Mini.SCALE);
        assertThat(rows.get(0).indicator().id()).isEqualTo("b");
    }

    @Test
    void aComparisonHasARowForEveryoneUnderEachOfItsFigures() {
        var entities = List.of(new Group("egen", Words.same("Vi")), new Group("landet", Words.same("Landet")));
        var form = new Mini()
                .with(new Section.Comparison("k", Words.same("K"), "ark", null, entities, List.of(years("", 0))))
                .indicator(indicator("rus", "k", null, "kr"), true)
                .form();
        assertThat(ids(form)).containsExactly("k.rusegen.2019", "k.ruslandet.2019");
        var own = form.blocks().get(0).rows().get(0);
        assertThat(own.label().nb()).isEqualTo("Vi");
        assertThat(own.group()).isEqualTo(new Group("rus", Words.same("I rus")));
        assertThat(own.fields().get(0).label().nb()).isEqualTo("I rus, Vi 2019");
    }

    @Test
    void aListHasNumberedLinesThatBeginWithAName() {
        var form = new Mini()
                .with(new Section.Listing(
                        "inv",
                        Words.same("I"),
                        "ark",
                        null,
                        Words.same("Prosjekt"),
                        2,
                        null,
                        List.of(column("sum", "Sum", "kr", null, null))))
                .form();
        assertThat(ids(form)).containsExactly("inv.1.navn", "inv.1.sum", "inv.2.navn", "inv.2.sum");
        assertThat(field(form, "inv.1.navn").measure().kind()).isEqualTo(MeasureKind.TEXT);
        assertThat(field(form, "inv.1.navn").required()).isFalse();
        assertThat(field(form, "inv.2.sum").label().in(Language.NB)).isEqualTo("linje 2 Sum");
        assertThat(form.blocks().get(0).rows().get(0).label().nb()).isEmpty();
        assertThat(form.blocks().get(0).rows().get(0).measure()).isNull();
        assertThat(form.blocks().get(0).columns().get(0).label().nb()).isEqualTo("Prosjekt");
    }

    @Test
    void aNarrativeHasOneTextInEachRow() {
        var text = new TextItem("om", new Words("Om oss", "Om oss-nn"), null, 100, true);
        var form = new Mini()
                .with(new Section.Narrative("t", Words.same("T"), "ark", null, List.of(text)))
                .form();
        var field = field(form, "t.om.tekst");
        assertThat(field.required()).isTrue();
        assertThat(field.measure().kind()).isEqualTo(MeasureKind.TEXT);
        assertThat(field.label()).isEqualTo(text.label());
        assertThat(form.blocks().get(0).columns())
                .singleElement()
                .satisfies(column -> assertThat(column.definition()).isNull());
    }

    @Test
    void ofMeasureAndDecimalsTheColumnsCountBeforeTheRows() {
        var rowOfOne = new FixedRow("x", Words.same("x"), null, "kr", 2, null, false, false);
        var form = new Mini()
                .with(grid(
                        "a",
                        List.of(rowOfOne, row("y")),
                        column("a", "A", null, null, null),
                        column("b", "B", "%", null, null),
                        column("c", "C", "%", 3, null),
                        column("d", "D", null, 4, null)))
                .form();
        assertThat(form.fields().map(field -> field.measure().id() + field.decimals()))
                .containsExactly("kr2", "%1", "%3", "kr4", "kr0", "%1", "%3", "kr4");
        assertThat(form.blocks().get(0).rows().get(0).measure()).isEqualTo(Mini.KR);
    }

    @Test
    void whenEveryColumnHasItsMeasureNoneIsShownBesideTheRow() {
        var form = new Mini()
                .with(grid("a", List.of(row("x")), column("b", "B", "%", null, null)))
                .form();
        assertThat(form.blocks().get(0).rows().get(0).measure()).isNull();
    }

    @Test
    void limitsAreTheIndicatorsOrElseTheMeasures() {
        var zero = BigDecimal.ZERO;
        var ten = BigDecimal.TEN;
        var groups = List.of(new Group("g", Words.same("G")));
        var columns = List.of(column("r", "R", null, null, null), column("p", "P", "%", null, null));
        var form = new Mini()
                .with(new Section.Scorecard("m", Words.same("M"), "ark", null, groups, "r", "", columns))
                .indicator(indicator("plain", "m", "g", "skala"), true)
                .indicator(new Indicator("own", "m", "g", Words.same("O"), "skala", 2, null, zero, ten, null), true)
                .form();
        assertThat(field(form, "m.plain.r").min()).isEqualByComparingTo("1");
        assertThat(field(form, "m.plain.r").max()).isEqualByComparingTo("5");
        assertThat(field(form, "m.own.r").min()).isEqualByComparingTo("0");
        assertThat(field(form, "m.own.r").max()).isEqualByComparingTo("10");
        assertThat(field(form, "m.own.r").decimals()).isEqualTo(2);
        assertThat(field(form, "m.own.p").max()).isNull();
        assertThat(field(form, "m.own.p").decimals()).isEqualTo(1);
    }

    @Test
    void whatTheRowOrTheColumnAsksForIsRequiredUnlessItIsComputed() {
        var required = new FixedRow("x", Words.same("x"), null, "kr", null, null, true, false);
        var computed = new FixedRow("z", Words.same("z"), null, "kr", null, "x", true, false);
        var all = new Column("b", Words.same("B"), List.of(), null, null, Fill.UNIT, null, true, false);
        var form = new Mini()
                .with(grid("a", List.of(required, row("y"), computed), column("a", "A", null, null, null), all))
                .form();
        assertThat(form.fields().filter(Field::required).map(field -> field.id().toString()))
                .containsExactly("a.x.a", "a.x.b", "a.y.b");
    }

    @Test
    void whatDoesNotFitIsSaidAllAtOnceWithItsPath() {
        var odd = new FixedRow("x", Words.same("x"), null, "euro", null, null, false, false);
        var groups = List.of(new Group("g", Words.same("G")));
        var mini = new Mini()
                .with(grid("a", List.of(row("y"), odd, row("y")), column("b", "B", "yen", null, null)))
                .with(new Section.Scorecard("m", Words.same("M"), "ark", null, groups, "r", "", List.of(year())))
                .with(new Section.Listing("l", Words.same("L"), "ark", null, Words.same("N"), 1, null, List.of(year())))
                .with(grid(
                        "c",
                        List.of(row("x")),
                        new Column("z", Words.same("Z"), List.of(), null, null, Fill.COMPUTED, null, false, false)))
                .indicator(indicator("i", "m", "h", "%"), true)
                .indicator(indicator("j", "m", null, "pund"), true)
                .has("k")
                .without("borte");
        assertThat(mini.faults())
                .containsExactlyInAnyOrder(
                        "ROUND units[0].without[0]:0 Det finnes ingen seksjon som heter «borte».",
                        "TEMPLATE sections[0].columns[0].measure:0 Det finnes ingen måleenhet som heter «yen».",
                        "TEMPLATE sections[0].rows[1].measure:0 Det finnes ingen måleenhet som heter «euro».",
                        "TEMPLATE sections:0 To felt får samme id: «a.y.b».",
                        "ROUND units[0].indicators[2]:0 Runden har ingen indikator som heter «k».",
                        "ROUND indicators[0].group:0 Målekortet har ingen gruppe som heter «h».",
                        "ROUND indicators[1].group:0 Indikatoren «j» hører til et målekort og må ha en gruppe.",
                        "ROUND indicators[1].measure:0 Det finnes ingen måleenhet som heter «pund».",
                        "TEMPLATE sections[2].columns[0].measure:0 Kolonnen «» må ha en måleenhet, for radene har ingen.",
                        "TEMPLATE sections[3].columns[0].formula:0 Kolonnen «z» skal regnes ut, men det står ikke"
                                + " hvordan.");
        assertThat(mini.expand().form().blocks().get(1).rows())
                .extracting(FormRow::id)
                .containsExactly("i", "j");
    }

    @Test
    void aComputedRowOutsideItsOwnSectionIsNotFoundByItsBareName() {
        assertThat(new Mini()
                        .with(grid("a", List.of(row("x"), computed("z", "x + annet")), year()))
                        .with(grid("b", List.of(row("annet")), year()))
                        .faults())
                .containsExactly("TEMPLATE sections[0].rows[1].formula:4 Finner ikke feltet «annet». Skriv det som"
                        + " seksjon.rad.kolonne.");
    }
}
