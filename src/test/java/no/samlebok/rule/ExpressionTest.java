package no.samlebok.rule;

import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private static final Expression X = amount("x.y", 0).term();
    private static final Expression SHARE = percent("p.y", 1).term();
    private static final Figures FIGURES = figures(number("x.y", "8"), number("p.y", "2.5"));

    private static Expression constant(String number) {
        return new Expression.Constant(new BigDecimal(number));
    }

    private static Expression binary(Expression left, Operator operator, Expression right) {
        return new Expression.Binary(left, operator, right);
    }

    @Test
    void aPercentageIsAFractionInItsCellAndAPercentHere() {
        assertThat(SHARE.formula()).isEqualTo("(f_a_p_y*100)");
        assertThat(SHARE.value(FIGURES).orElseThrow().value()).isEqualByComparingTo("2.5");
        assertThat(X.formula()).isEqualTo("f_a_x_y");
    }

    @Test
    void aNegativeConstantIsKeptTogether() {
        assertThat(binary(X, Operator.MINUS, constant("-2")).formula()).isEqualTo("(f_a_x_y-(-2))");
        assertThat(constant("2").formula()).isEqualTo("2");
        assertThat(constant("2").toleranceFormula()).isEqualTo("0");
        assertThat(constant("100").decimals()).isZero();
        assertThat(new Expression.Constant(new BigDecimal("1E+2")).decimals()).isZero();
    }

    @Test
    void tolerancesAreSettledWhereTheyCanBe() {
        assertThat(binary(X, Operator.PLUS, SHARE).toleranceFormula()).isEqualTo("0.55");
        assertThat(binary(X, Operator.TIMES, SHARE).toleranceFormula())
                .isEqualTo("(ABS(f_a_x_y)*0.05+ABS((f_a_p_y*100))*0.5+0.5*0.05)");
        assertThat(binary(X, Operator.OVER, SHARE).toleranceFormula())
                .isEqualTo("((0.5+ABS(f_a_x_y/(f_a_p_y*100))*0.05)/(ABS((f_a_p_y*100))-0.05))");
        assertThat(binary(binary(X, Operator.TIMES, X), Operator.MINUS, X).toleranceFormula())
                .endsWith("+0.5)")
                .startsWith("((ABS(");
    }

    @Test
    void onlyADivisorHasToBeGuarded() {
        var guard = "ROUND(ABS(f_a_x_y)-0.5,4)>0";
        var ratio = binary(SHARE, Operator.OVER, X);
        assertThat(ratio.guards()).containsExactly(guard);
        assertThat(binary(ratio, Operator.PLUS, ratio).guards()).containsExactly(guard);
        assertThat(new Expression.Abs(ratio).guards()).containsExactly(guard);
        assertThat(binary(X, Operator.TIMES, SHARE).guards()).isEmpty();
    }

    @Test
    void fieldsAreThoseReadInTheOrderWrittenAndDecimalsTheMost() {
        var expression =
                binary(binary(SHARE, Operator.OVER, X), Operator.TIMES, binary(constant("1.25"), Operator.PLUS, X));
        assertThat(expression.fields()).containsExactly(FieldId.parse("a.p.y"), FieldId.parse("a.x.y"));
        assertThat(expression.decimals()).isEqualTo(2);
        assertThat(new Expression.Abs(expression).fields()).hasSize(2);
        assertThat(new Expression.Abs(expression).decimals()).isEqualTo(2);
        assertThat(new Expression.Abs(X).toleranceFormula()).isEqualTo("0.5");
    }

    @Test
    void aMissingOperandGivesNoValue() {
        assertThat(binary(X, Operator.PLUS, SHARE).value(Figures.none())).isEmpty();
        assertThat(binary(X, Operator.PLUS, SHARE).value(figures(number("x.y", "1"))))
                .isEmpty();
        assertThat(binary(X, Operator.TIMES, SHARE).value(FIGURES).orElseThrow().value())
                .isEqualByComparingTo("20");
        assertThat(new Expression.Abs(X)
                        .value(figures(number("x.y", "-1")))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("1");
    }
}
