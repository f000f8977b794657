package no.samlebok.rule;

import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.formula;
import static no.samlebok.rule.Given.head;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.stated;
import static no.samlebok.rule.Given.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An explanation is asked for when a variance passes a percentage and an amount. */
class ConditionalTest {
    private static final Subject VARIANCE = amount("avvik.2017", 0);
    private static final Subject PERCENT = Given.percent("andel.2017", 1);
    private static final Subject COMMENT = amount("kommentar.tekst", 0);
    private static final Condition LARGE = new Condition(List.of(
            new Condition.Clause(new Expression.Abs(VARIANCE.term()), Comparison.AT_LEAST, constant("500")),
            new Condition.Clause(new Expression.Abs(PERCENT.term()), Comparison.AT_LEAST, constant("2"))));
    private static final Required REQUIRED =
            new Required(head(Severity.ERROR, "Forklar {field}.", COMMENT), List.of(COMMENT));
    private static final Conditional RULE = new Conditional(LARGE, REQUIRED);

    private static Expression constant(String number) {
        return new Expression.Constant(new BigDecimal(number));
    }

    private static Figures variance(String amount, String percent) {
        return figures(number("avvik.2017", amount), number("andel.2017", percent));
    }

    @ParameterizedTest
    @CsvSource({"500,2,WRONG", "-500,-2,WRONG", "499.9999,2,OK", "500,1.9999,OK", "499,1,OK", "499.99999,2,WRONG"})
    void bothThresholdsMustBeReachedAndAreExact(String amount, String percent, State state) {
        var outcome = RULE.check(variance(amount, percent));
        assertThat(outcome.state()).isEqualTo(state);
        assertThat(outcome.violations()).hasSize(state == State.WRONG ? 1 : 0);
        assertThat(RULE.shown(variance(amount, percent), Given.NB)).isEqualTo(Given.NB.word(state, Severity.ERROR));
    }

    @Test
    void whatIsAskedForThenIsTheRuleItself() {
        assertThat(RULE.check(variance("500", "2").with(figures(text("kommentar.tekst", "Fordi")))))
                .isEqualTo(Outcome.OK);
        assertThat(RULE.head()).isEqualTo(REQUIRED.head());
        assertThat(RULE.describe()).isEqualTo(REQUIRED.describe());
    }

    @Test
    void aConditionOnWhatIsNoNumberIsNotAssessed() {
        assertThat(RULE.check(figures(number("avvik.2017", "1")))).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RULE.check(figures(number("avvik.2017", "900"), stated("andel.2017", Status.UNKNOWN, "??"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RULE.shown(Figures.none(), Given.NB)).isEqualTo("– Ikke vurdert");
    }

    @Test
    void theWordIsThatOfTheRuleItself() {
        var companion = new Companion(amount("b.2015", 0), amount("b.2016", 0));
        var change = new Change(
                head(Severity.ERROR, "", amount("r.2016", 0)),
                amount("r.2015", 0),
                amount("r.2016", 0),
                BigDecimal.TEN,
                companion);
        var likewise = figures(
                number("r.2015", "100"), number("r.2016", "50"), number("b.2015", "100"), number("b.2016", "50"));
        var given = likewise.with(variance("500", "2"));
        assertThat(new Conditional(LARGE, change).shown(given, Given.NB)).isEqualTo("i Merk");
    }

    @Test
    void theFormulaAsksTheConditionFirst() {
        assertThat(formula(RULE))
                .isEqualTo("IF(AND(ISNUMBER(f_a_avvik_2017),ISNUMBER(f_a_andel_2017)),"
                        + "IF(AND(ROUND(500-ABS(f_a_avvik_2017),4)<=0,ROUND(2-ABS((f_a_andel_2017*100)),5)<=0),"
                        + "IF(" + Given.blankOf("kommentar.tekst") + "=0,\"✓ OK\",\"✗ Rett\"),\"✓ OK\"),"
                        + "\"– Ikke vurdert\")");
    }

    @Test
    void aRuleWithoutAFormulaHasNoneWithACondition() {
        var text = new TextRule(REQUIRED.head(), List.of(), List.of(), List.of(), List.of(), 2017);
        assertThat(new Conditional(LARGE, text).formula(Given.NB)).isEqualTo(Optional.empty());
    }
}
