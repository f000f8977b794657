package no.samlebok.rule;

import static no.samlebok.rule.Given.about;
import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.formula;
import static no.samlebok.rule.Given.head;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.percent;
import static no.samlebok.rule.Given.said;
import static no.samlebok.rule.Given.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samlebok.figure.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {
    private static final Subject SHARE = percent("prosent.2013", 1);
    private static final Expression.Term VARIANCE = amount("avvik.2013", 0).term();
    private static final Expression.Term BUDGET = amount("budsjett.2013", 0).term();
    private static final Expression RATIO = new Expression.Binary(
            new Expression.Binary(VARIANCE, Operator.OVER, new Expression.Abs(BUDGET)),
            Operator.TIMES,
            new Expression.Constant(BigDecimal.valueOf(100)));
    private static final Compare RULE = compare(SHARE.term(), Comparison.EQUAL, RATIO);

    private static Compare compare(Expression left, Comparison comparison, Expression right) {
        var head = head(Severity.ERROR, "Her står {found}, men {1} og {expected} er {gap} fra hverandre.", SHARE);
        return new Compare(head, left, comparison, right);
    }

    private static Figures ressurstjenesten(String share) {
        return figures(number("prosent.2013", share), number("avvik.2013", "-300"), number("budsjett.2013", "11627"));
    }

    @Test
    void ressurstjenestens09IsWrongBesideItsTable() {
        var outcome = RULE.check(ressurstjenesten("0.9"));
        assertThat(said(outcome)).containsExactly("Her står 0,9, men 0,9 og -2,6 er 3,5 fra hverandre.");
        assertThat(outcome.violations().get(0).gap()).isEqualByComparingTo("3.48020");
        assertThat(outcome.violations().get(0).field()).isEqualTo(SHARE.field());
    }

    /** The ratio is -2,5802 and can lie 0,0044 off, and the printed percentage 0,05 more. */
    @ParameterizedTest
    @CsvSource({"-2.6,OK", "-2.63,OK", "-2.6346,OK", "-2.6347,WRONG", "-2.5258,OK", "-2.5257,WRONG", "-2.5,WRONG"})
    void aPercentageIsHeldToThePrecisionOfAllItsTerms(String share, State state) {
        assertThat(RULE.check(ressurstjenesten(share)).state()).isEqualTo(state);
    }

    @Test
    void anEstimateOnEitherSideIsNotCompared() {
        var share = number("prosent.2013", "0.9");
        var variance = number("avvik.2013", "-300");
        assertThat(RULE.check(figures(share, variance, about("budsjett.2013", "11627"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RULE.check(figures(about("prosent.2013", "0.9"), variance, number("budsjett.2013", "11627"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void numbersThatRoundAlikeAreShownApart() {
        var whole = compare(
                amount("a.x", 0).term(), Comparison.EQUAL, amount("b.x", 0).term());
        assertThat(said(whole.check(figures(number("a.x", "1.5002"), number("b.x", "0.5")))))
                .containsExactly("Her står 2, men  og 1 er 1 fra hverandre.");
        var exact = compare(amount("a.x", 0).term(), Comparison.AT_MOST, new Expression.Constant(BigDecimal.TEN));
        assertThat(said(exact.check(figures(number("a.x", "10.503")))))
                .containsExactly("Her står 11, men  og 10 er 1 fra hverandre.");
        var same = compare(SHARE.term(), Comparison.EQUAL, new Expression.Constant(new BigDecimal("2.40")));
        assertThat(said(same.check(figures(number("prosent.2013", "2.451")))))
                .containsExactly("Her står 2,5, men 2,451 og 2,4 er 0,05 fra hverandre.");
    }

    @ParameterizedTest
    @CsvSource({"101,OK", "101.0001,WRONG", "1,OK"})
    void atMostAllowsForThePrecisionOfBoth(String left, State state) {
        var rule = compare(
                amount("a.x", 0).term(), Comparison.AT_MOST, amount("b.x", 0).term());
        assertThat(rule.check(figures(number("a.x", left), number("b.x", "100")))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"99,OK", "98.9999,WRONG", "1000,OK"})
    void atLeastAllowsForThePrecisionOfBoth(String left, State state) {
        var rule = compare(
                amount("a.x", 0).term(), Comparison.AT_LEAST, amount("b.x", 0).term());
        assertThat(rule.check(figures(number("a.x", left), number("b.x", "100")))
                        .state())
                .isEqualTo(state);
        assertThat(formula(rule)).contains("ROUND(f_a_b_x-f_a_a_x-1.0,4)<=0");
    }

    @Test
    void aDivisorThatCanBeZeroLeavesItUnassessed() {
        var given = figures(number("prosent.2013", "1"), number("avvik.2013", "1"), number("budsjett.2013", "0"));
        assertThat(RULE.check(given)).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RULE.check(given.with(figures(number("budsjett.2013", "0.5")))))
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RULE.check(given.with(figures(number("budsjett.2013", "1")))).state())
                .isNotEqualTo(State.NOT_ASSESSED);
    }

    @Test
    void aMissingOperandLeavesItUnassessed() {
        assertThat(RULE.check(figures(number("prosent.2013", "1"), number("avvik.2013", "1"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RULE.check(figures(number("budsjett.2013", "9"), number("avvik.2013", "1"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void aNumberTypedAsTextIsCheckedOnReceiptThoughTheWorkbookCannot() {
        var given = figures(
                typed("prosent.2013", "0.9", "0,9 %"), number("avvik.2013", "-300"), number("budsjett.2013", "11627"));
        assertThat(RULE.check(given).state()).isEqualTo(State.WRONG);
    }

    @Test
    void theFormulaIsGuardedAgainstTextAndZero() {
        var budget = "ABS(f_a_budsjett_2013)";
        assertThat(formula(RULE))
                .startsWith("IF(AND(ISNUMBER(f_a_prosent_2013),ISNUMBER(f_a_avvik_2013),ISNUMBER(f_a_budsjett_2013)),"
                        + "IF(ROUND(ABS(" + budget + ")-0.5,4)>0,IF(ROUND(ABS((f_a_prosent_2013*100)-((f_a_avvik_2013/"
                        + budget + ")*100))-(0.05+")
                .endsWith(",5)<=0,\"✓ OK\",\"✗ Rett\"),\"– Ikke vurdert\"),\"– Ikke vurdert\")");
    }
}
