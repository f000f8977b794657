package no.samlebok.rule;

import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {
    private static final Figures FIGURES = figures(number("b.c", "6"), number("d.e", "-4"));
    private static final ExpressionParser PARSER =
            new ExpressionParser(reference -> reference.text().startsWith("a.")
                    ? Optional.of(new Expression.Term(FieldId.parse(reference.text()), 0, false))
                    : Optional.empty());

    private static Expression read(String text) {
        return ((Parsed.Read<Expression>) PARSER.expression(text)).value();
    }

    private static Condition condition(String text) {
        return ((Parsed.Read<Condition>) PARSER.condition(text)).value();
    }

    private static Parsed.Faulty<?> fault(Parsed<?> parsed) {
        return (Parsed.Faulty<?>) parsed;
    }

    @ParameterizedTest
    @CsvSource({
        "a.b.c, 6",
        "1 + 2 * 3, 7",
        "(1+2)*3, 9",
        "10 - 4 - 3, 3",
        "24 / 4 / 2, 3",
        "2.5 * a.b.c, 15.0",
        "abs(a.d.e), 4",
        "3 * abs ( a.d.e ) / a.b.c, 2",
        "-a.b.c + 1, -5",
        "-2 * -3, 6",
        "a.b.c - -1, 7",
        "abs(a.b.c - a.d.e) * 100, 1000",
        "  a.b.c  , 6"
    })
    void expressionsAreReadAsArithmeticIsTaught(String text, String value) {
        assertThat(read(text).value(FIGURES).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @Test
    void aNumberKeepsTheDecimalsItIsWrittenWith() {
        assertThat(read("0.50")).isEqualTo(new Expression.Constant(new java.math.BigDecimal("0.50")));
        assertThat(read("-0.50").decimals()).isEqualTo(2);
    }

    @Test
    void aReferenceMayHoldPlaceholdersAndBeAThreshold() {
        var seen = new ArrayList<Reference>();
        var parser = new ExpressionParser(reference -> {
            seen.add(reference);
            return Optional.of(new Expression.Constant(java.math.BigDecimal.ONE));
        });
        assertThat(parser.condition("abs(okonomi.avvik.{column}) >= {avvik-belop} and m.r.resultat{year}x = abs.a.b"))
                .isInstanceOf(Parsed.Read.class);
        assertThat(seen)
                .containsExactly(
                        new Reference("okonomi.avvik.{column}", 4),
                        new Reference("{avvik-belop}", 31),
                        new Reference("m.r.resultat{year}x", 49),
                        new Reference("abs.a.b", 71));
    }

    @ParameterizedTest
    @CsvSource({
        "a.b.c >= 6, true",
        "a.b.c >= 6.0001, false",
        "a.b.c <= 6, true",
        "a.b.c <= 5.9, false",
        "a.b.c = 6, true",
        "a.b.c = 7, false",
        "a.b.c >= 1 and a.d.e >= 0, false",
        "a.b.c >= 1 and a.d.e <= 0, true",
        "abs(a.d.e) / a.b.c * 100 >= 60 and a.b.c = 6 and 1 = 1, true"
    })
    void conditionsAreComparisonsThatMustAllHold(String text, boolean holds) {
        assertThat(condition(text).holds(FIGURES)).contains(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0", "'   ', 0", "'1 +', 3", "'1 + ', 3", "'1 2', 2", "'(1 + 2', 6", "'1 + 2)', 5", "'1 % 2', 2",
        "'a.b.c ^ 2', 6", "'* 2', 0", "'1 + + 2', 4", "'x', 0", "'1 + x.y.z', 4", "'abs(1', 5", "'abs 1', 0",
                "'1,5', 1",
        "'1.5.2', 0", "'2x', 0", "'a.b.c >= 1', 6", "'{year', 0"
    })
    void aFaultIsPointedAt(String text, int position) {
        assertThat(fault(PARSER.expression(text)).position()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({"'a.b.c', 5", "'a.b.c >', 6", "'a.b.c >= ', 8", "'a.b.c >= 1 and', 14", "'a.b.c >= 1 or 2', 11"})
    void aFaultInAConditionIsPointedAt(String text, int position) {
        assertThat(fault(PARSER.condition(text)).position()).isEqualTo(position);
    }

    @Test
    void aFaultSaysWhatWasFoundAndWhatMayStandThere() {
        assertThat(fault(PARSER.expression("1 ? 2")).found().in(Language.NB))
                .isEqualTo("Fant «?», men her skal det stå +, -, *, / eller slutten på uttrykket.");
        assertThat(fault(PARSER.expression("1 +")).found().in(Language.NN))
                .isEqualTo(
                        "Uttrykket sluttar for tidleg. Her skal det stå eit felt, eit tal, abs(...) eller ein parentes.");
        assertThat(fault(PARSER.expression("(1")).found().in(Language.NB))
                .endsWith("Her skal det stå en sluttparentes.");
        assertThat(fault(PARSER.condition("1 < 2")).found().in(Language.NB))
                .isEqualTo("Fant «<», men her skal det stå en sammenlikning: =, <= eller >=.");
        assertThat(fault(PARSER.expression("2 * b.c.d")).found().in(Language.NB))
                .isEqualTo("Finner ikke feltet «b.c.d». Skriv det som seksjon.rad.kolonne.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "-12", "2.5", "0"})
    void aThresholdIsANumber(String text) {
        assertThat(ExpressionParser.number(text))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(text));
    }

    @Test
    void otherTextIsNoThreshold() {
        assertThat(List.of("", "2,5", "x", "1.", "--1", "1e3"))
                .allMatch(text -> ExpressionParser.number(text).isEmpty());
    }
}
