package no.samlebok.template;

import static no.samlebok.template.Mini.column;
import static no.samlebok.template.Mini.computed;
import static no.samlebok.template.Mini.grid;
import static no.samlebok.template.Mini.row;
import static no.samlebok.template.Mini.year;
import static no.samlebok.template.Mini.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

class ComputingTest {
    private static Field field(Form form, String id) {
        return form.field(FieldId.parse(id)).orElseThrow();
    }

    /** Fields and numbers in turn. */
    private static Figures figures(String... given) {
        var entries = new ArrayList<Entry>();
        for (int at = 0; at < given.length; at += 2) {
            var amount = new Figure.Amount(new BigDecimal(given[at + 1]));
            entries.add(Entry.of(FieldId.parse(given[at]), amount, given[at + 1]));
        }
        return Figures.of(entries);
    }

    @Test
    void aRowIsComputedFromItsOwnColumn() {
        var form = Mini.economy().form();
        var variance = field(form, "ok.avvik.2019");
        assertThat(variance.fill()).isEqualTo(Fill.COMPUTED);
        assertThat(variance.computation().formula()).isEqualTo("(f_ok_budsjett_2019-f_ok_regnskap_2019)");
        assertThat(variance.computed(figures("ok.budsjett.2019", "10", "ok.regnskap.2019", "12.5")))
                .contains(new BigDecimal("-2.5"));
    }

    @Test
    void aBlankInputGivesNoValueAndNeverZero() {
        var variance = field(Mini.economy().form(), "ok.avvik.2019");
        assertThat(variance.computed(figures("ok.budsjett.2019", "10"))).isEmpty();
        assertThat(field(Mini.economy().form(), "ok.budsjett.2019").computed(Figures.none()))
                .isEmpty();
    }

    @Test
    void nothingIsComputedFromAnEstimate() {
        var about =
                Entry.of(FieldId.parse("ok.regnskap.2019"), new Figure.Approximate(new BigDecimal("12.5")), "ca 12,5");
        var given = figures("ok.budsjett.2019", "10").with(Figures.of(List.of(about)));
        assertThat(field(Mini.economy().form(), "ok.avvik.2019").computed(given))
                .isEmpty();
    }

    @Test
    void aColumnIsComputedFromItsOwnRowAndYear() {
        var form = new Mini()
                .with(grid(
                        "a",
                        List.of(row("x"), row("y")),
                        years("bud", -1, 0),
                        years("regn", -1, 0),
                        column("diff", "D {year}", null, null, "bud - regn", -1, 0),
                        column("vekst", "V", null, null, "bud2019 - bud2018")))
                .form();
        assertThat(field(form, "a.y.diff2018").computation().formula()).isEqualTo("(f_a_y_bud2018-f_a_y_regn2018)");
        assertThat(field(form, "a.x.diff2019").computation().formula()).isEqualTo("(f_a_x_bud2019-f_a_x_regn2019)");
        assertThat(field(form, "a.x.vekst").computation().formula()).isEqualTo("(f_a_x_bud2019-f_a_x_bud2018)");
    }

    @Test
    void whereRowAndColumnAreBothComputedTheColumnCounts() {
        var form = new Mini()
                .with(grid(
                        "a",
                        List.of(row("x"), computed("z", "x * 2")),
                        years("r", -1, 0),
                        column("vekst", "V", null, null, "r2019 - r2018")))
                .form();
        assertThat(field(form, "a.z.r2018").computation().fields()).containsExactly(FieldId.parse("a.x.r2018"));
        assertThat(field(form, "a.z.vekst").computation().fields())
                .containsExactly(FieldId.parse("a.x.r2019"), FieldId.parse("a.x.r2018"));
    }

    @Test
    void anotherSectionIsNamedInFull() {
        var form = new Mini()
                .with(grid("a", List.of(row("x")), year()))
                .with(grid("b", List.of(computed("z", "a.x.{column} + a.x.{year}")), year()))
                .form();
        assertThat(field(form, "b.z.2018").computation().formula()).isEqualTo("(f_a_x_2018+f_a_x_2019)");
    }

    @Test
    void whatIsComputedFromComputedFieldsReadsOnlyWhatWasFilledIn() {
        var rows = List.of(computed("tre", "to + to"), computed("to", "en * 2"), row("en"));
        var form = new Mini().with(grid("a", rows, years("", 0))).form();
        assertThat(field(form, "a.tre.2019").computation().fields()).containsExactly(FieldId.parse("a.en.2019"));
        assertThat(field(form, "a.tre.2019").computed(figures("a.en.2019", "3")))
                .contains(new BigDecimal("12"));
    }

    @Test
    void aFormulaThatReckonsInACircleIsAFaultSaidOnce() {
        var rows = List.of(computed("en", "to + 1"), computed("to", "en + 1"));
        assertThat(new Mini().with(grid("a", rows, years("", 0))).faults())
                .containsExactly("TEMPLATE sections[0].rows[1].formula:0 Formelen regner i ring: «en» regnes selv ut"
                        + " fra dette feltet.");
    }

    @Test
    void aFormulaThatCannotBeReadIsPointedAt() {
        var rows = List.of(row("x"), computed("z", "x +"));
        assertThat(new Mini().with(grid("a", rows, year())).faults())
                .singleElement()
                .asString()
                .startsWith("TEMPLATE sections[0].rows[1].formula:3 Uttrykket slutter for tidlig.");
        assertThat(new Mini()
                        .with(grid("a", List.of(row("x")), column("z", "Z", null, null, "x.y")))
                        .faults())
                .singleElement()
                .asString()
                .startsWith("TEMPLATE sections[0].columns[0].formula:0 Finner ikke feltet «x.y».");
    }

    @Test
    void aPercentageIsReckonedInPercentAndHasTheDigitsThatExcelShows() {
        var share = new FixedRow("p", Words.same("p"), null, "%", null, "x / y * 100", false, false);
        var form = new Mini()
                .with(grid("a", Arrays.asList(row("x"), row("y"), share), years("", 0)))
                .form();
        var field = field(form, "a.p.2019");
        assertThat(field.computed(figures("a.x.2019", "1", "a.y.2019", "3")))
                .contains(new BigDecimal("33.3333333333333"));
        assertThat(field.computed(figures("a.x.2019", "2", "a.y.2019", "4")).orElseThrow())
                .isEqualByComparingTo("50");
        assertThat(field.computed(figures("a.x.2019", "1", "a.y.2019", "0"))).isEmpty();
        assertThat(field.subject().percent()).isTrue();
    }
}
