package no.samlebok.rule;

import static no.samlebok.rule.Given.about;
import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.formula;
import static no.samlebok.rule.Given.head;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.percent;
import static no.samlebok.rule.Given.said;
import static no.samlebok.rule.Given.stated;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    private static final Subject FIELD = percent("fravar.2017", 1);
    private static final Range RULE = range("0", "100");

    private static Range range(String min, String max) {
        var head = head(Severity.ERROR, "{field} er {found} {unit}, utenfor {limit}.", FIELD);
        return new Range(head, FIELD, decimal(min), decimal(max));
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({"-0.1,WRONG", "-0.001,WRONG", "0,OK", "0.1,OK", "99.9,OK", "100,OK", "100.001,WRONG", "100.1,WRONG"})
    void bothLimitsAreIncludedAndThereIsNoTolerance(String value, State state) {
        assertThat(RULE.check(figures(number("fravar.2017", value))).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0.99999,OK", "0.9999,WRONG"})
    void whatLiesBeyondTheFourthExtraDecimalIsNoiseHereAsInTheWorkbook(String value, State state) {
        assertThat(new Range(RULE.head(), amount("fravar.2017", 0), BigDecimal.ONE, null)
                        .check(figures(number("fravar.2017", value)))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void theNumberAndTheLimitItPassesAreQuoted() {
        var high = RULE.check(figures(number("fravar.2017", "235")));
        assertThat(said(high)).containsExactly("fravar 2017 er 235,0 %, utenfor 100.");
        assertThat(high.violations().get(0).gap()).isEqualByComparingTo("135");
        assertThat(high.violations().get(0).field()).isEqualTo(FIELD.field());
        var low = RULE.check(figures(number("fravar.2017", "-2.25")));
        assertThat(said(low)).containsExactly("fravar 2017 er -2,25 %, utenfor 0.");
        assertThat(low.violations().get(0).gap()).isEqualByComparingTo("-2.25");
    }

    @Test
    void aLimitMayStandAlone() {
        assertThat(range("0", null)
                        .check(figures(number("fravar.2017", "1000")))
                        .state())
                .isEqualTo(State.OK);
        assertThat(range(null, "100")
                        .check(figures(number("fravar.2017", "-5")))
                        .state())
                .isEqualTo(State.OK);
        assertThat(formula(range(null, "100"))).contains("IF(ROUND((f_a_fravar_2017*100)-100,5)<=0,");
        assertThat(formula(range("-1", null))).contains("IF(ROUND((-1)-(f_a_fravar_2017*100),5)<=0,");
    }

    @Test
    void whatIsNoNumberIsNotAssessed() {
        assertThat(RULE.check(Figures.none())).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RULE.check(figures(stated("fravar.2017", Status.NOT_MEASURED, "Ikke målt"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void anEstimateIsNotHeldAgainstItsLimits() {
        assertThat(RULE.check(figures(about("fravar.2017", "235")))).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RULE.check(figures(about("fravar.2017", "50")))).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void theFormulaHoldsTheNumberInPercentAgainstBothLimits() {
        assertThat(formula(RULE))
                .isEqualTo("IF(ISNUMBER(f_a_fravar_2017),IF(AND(ROUND(0-(f_a_fravar_2017*100),5)<=0,"
                        + "ROUND((f_a_fravar_2017*100)-100,5)<=0),\"✓ OK\",\"✗ Rett\"),\"– Ikke vurdert\")");
    }
}
