package no.samlebok.rule;

import static no.samlebok.rule.Given.about;
import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.blankOf;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.formula;
import static no.samlebok.rule.Given.head;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.percent;
import static no.samlebok.rule.Given.said;
import static no.samlebok.rule.Given.text;
import static no.samlebok.rule.Given.unread;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {
    private static final Subject TOTAL = amount("sum.x", 0);
    private static final Subject ONE = amount("en.x", 0);
    private static final Subject TWO = amount("to.x", 0);
    private static final Sum NEEDED = sum(MissingPolicy.ALL_NEEDED, TOTAL, ONE, TWO);
    private static final Sum LEFT_OUT = sum(MissingPolicy.BLANKS_LEFT_OUT, TOTAL, ONE, TWO);

    private static Sum sum(MissingPolicy missing, Subject total, Subject... parts) {
        var head = head(Severity.ERROR, "{field} er {found}, men delene er {expected}: {gap}.", total);
        return new Sum(head, total, List.of(parts), missing);
    }

    @ParameterizedTest
    @CsvSource({"100,OK", "101,OK", "101.5,OK", "101.5001,WRONG", "102,WRONG", "98.5,OK", "98.4999,WRONG"})
    void theHalfUnitsOfAllTermsAndTheTotalsToo(String total, State state) {
        var given = figures(number("sum.x", total), number("en.x", "60"), number("to.x", "40"));
        assertThat(NEEDED.check(given).state()).isEqualTo(state);
        assertThat(LEFT_OUT.check(given).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"61,OK", "61.0001,WRONG"})
    void aBlankPartAddsNoToleranceEither(String total, State state) {
        assertThat(LEFT_OUT.check(figures(number("sum.x", total), number("en.x", "60")))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aBlankPartLeavesItUnassessedWhenAllAreNeeded() {
        assertThat(NEEDED.check(figures(number("sum.x", "100"), number("en.x", "60"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void withAllPartsBlankNothingIsAssessed() {
        assertThat(LEFT_OUT.check(figures(number("sum.x", "0")))).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(NEEDED.check(figures(number("sum.x", "0")))).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void aPartThatIsNoNumberIsNeverLeftOut() {
        var total = number("sum.x", "60");
        assertThat(LEFT_OUT.check(figures(total, number("en.x", "60"), text("to.x", "ca 40"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(LEFT_OUT.check(figures(total, number("en.x", "60"), unread("to.x", "??"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    /** With 40 for the estimate the total would be wrong, with none it would be right. */
    @Test
    void anEstimateIsNeitherAddedNorLeftOut() {
        var total = number("sum.x", "60");
        assertThat(LEFT_OUT.check(figures(total, number("en.x", "60"), about("to.x", "40"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(NEEDED.check(figures(total, number("en.x", "60"), about("to.x", "40"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(NEEDED.check(figures(about("sum.x", "500"), number("en.x", "60"), number("to.x", "40"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void withoutATotalNothingIsAssessed() {
        assertThat(LEFT_OUT.check(figures(number("en.x", "60"), number("to.x", "40"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void totalSumAndDifferenceAreQuoted() {
        var outcome = NEEDED.check(figures(number("sum.x", "90"), number("en.x", "60"), number("to.x", "40")));
        assertThat(said(outcome)).containsExactly("sum x er 90, men delene er 100: -10.");
        assertThat(outcome.violations().get(0).gap()).isEqualByComparingTo("-10");
        assertThat(outcome.violations().get(0).field()).isEqualTo(TOTAL.field());
    }

    @Test
    void theFormulaOfAllIsOneComparison() {
        assertThat(formula(NEEDED))
                .isEqualTo("IF(AND(ISNUMBER(f_a_sum_x),ISNUMBER(f_a_en_x),ISNUMBER(f_a_to_x)),"
                        + "IF(ROUND(ABS(f_a_sum_x-(f_a_en_x+f_a_to_x))-1.5,4)<=0,\"✓ OK\",\"✗ Rett\"),"
                        + "\"– Ikke vurdert\")");
    }

    @Test
    void theFormulaOfThoseGivenCountsThem() {
        var one = blankOf("en.x");
        var two = blankOf("to.x");
        assertThat(formula(LEFT_OUT))
                .isEqualTo("IF(ISNUMBER(f_a_sum_x),IF(AND(OR(ISNUMBER(f_a_en_x)," + one + "=1),"
                        + "OR(ISNUMBER(f_a_to_x)," + two + "=1),(" + one + "+" + two + ")<2),"
                        + "IF(ROUND(ABS(f_a_sum_x-SUM(f_a_en_x,f_a_to_x))-(0.5+0.5*(2-(" + one + "+" + two
                        + "))),4)<=0,\"✓ OK\",\"✗ Rett\"),\"– Ikke vurdert\"),\"– Ikke vurdert\")");
    }

    @Test
    void percentagesAndOtherDecimalsAreSummedApart() {
        var mixed = sum(MissingPolicy.BLANKS_LEFT_OUT, percent("sum.x", 1), percent("en.x", 1), amount("to.x", 2));
        assertThat(formula(mixed))
                .contains("ABS((f_a_sum_x*100)-(SUM(f_a_to_x)+SUM(f_a_en_x)*100))")
                .contains("(0.05+0.05*(1-" + blankOf("en.x") + ")+0.005*(1-" + blankOf("to.x") + "))")
                .contains(",6)<=0");
        assertThat(mixed.check(figures(number("sum.x", "3.005"), number("en.x", "2"), number("to.x", "1.11")))
                        .state())
                .isEqualTo(State.OK);
        assertThat(mixed.check(figures(number("sum.x", "3.004999"), number("en.x", "2"), number("to.x", "1.11")))
                        .state())
                .isEqualTo(State.WRONG);
    }
}
