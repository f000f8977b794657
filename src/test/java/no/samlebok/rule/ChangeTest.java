package no.samlebok.rule;

import static no.samlebok.rule.Given.about;
import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.formula;
import static no.samlebok.rule.Given.head;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samlebok.figure.Figures;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    private static final Subject FROM = amount("regnskap.2015", 0);
    private static final Subject TO = amount("regnskap.2016", 0);
    private static final Companion BUDGET = new Companion(amount("budsjett.2015", 0), amount("budsjett.2016", 0));
    private static final Head HEAD = head(
            Severity.WARNING, "{field} er {found}, {fromField} var {from}: {change} % (grense {limit}).", TO, FROM);
    private static final Change ALONE = new Change(HEAD, FROM, TO, new BigDecimal("20"), null);
    private static final Change BESIDE = new Change(HEAD, FROM, TO, new BigDecimal("20"), BUDGET);

    private static Figures change(String from, String to) {
        return figures(number("regnskap.2015", from), number("regnskap.2016", to));
    }

    private static Figures change(String from, String to, String budgetFrom, String budgetTo) {
        return change(from, to).with(figures(number("budsjett.2015", budgetFrom), number("budsjett.2016", budgetTo)));
    }

    @Test
    void aChangeFromOrToAnEstimateIsNoChangeThatIsKnown() {
        assertThat(ALONE.check(figures(number("regnskap.2015", "1000"), about("regnskap.2016", "5000"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(ALONE.check(figures(about("regnskap.2015", "1000"), number("regnskap.2016", "5000"))))
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @ParameterizedTest
    @CsvSource({
        "1000,1200,OK", "1000,1200.0001,WRONG", "1000,800,OK", "1000,799.9999,WRONG", "-1000,-1200,OK",
        "-1000,-1201,WRONG", "-1000,-800,OK", "-1000,-799,WRONG", "1000,-1000,WRONG", "1000,1000,OK"
    })
    void theLimitItselfIsAllowedBothWays(String from, String to, State state) {
        assertThat(ALONE.check(change(from, to)).state()).isEqualTo(state);
    }

    @Test
    void fromZeroThereIsNoPercentage() {
        assertThat(ALONE.check(change("0", "100"))).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(ALONE.check(change("0.00001", "100"))).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(ALONE.check(change("100", "0")).state()).isEqualTo(State.WRONG);
    }

    @Test
    void withOneYearMissingNothingIsAssessed() {
        assertThat(ALONE.check(figures(number("regnskap.2015", "1")))).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(ALONE.check(figures(number("regnskap.2016", "1")))).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void bothNumbersAndThePercentageAreQuoted() {
        var outcome = ALONE.check(change("44825", "7949"));
        assertThat(said(outcome))
                .containsExactly("regnskap 2016 er 7\u00a0949, regnskap 2015 var 44\u00a0825: -82 % (grense 20).");
        assertThat(outcome.violations().get(0).gap()).isEqualByComparingTo("-36876");
        assertThat(outcome.violations().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(outcome.violations().get(0).field()).isEqualTo(TO.field());
    }

    @Test
    void aPercentageThatRoundsToTheLimitIsShownWithTheDecimalsThatPassIt() {
        assertThat(said(ALONE.check(change("10000", "12004"))))
                .first()
                .asString()
                .contains(": 20,04 % (grense 20)");
    }

    @Test
    void whenTheBudgetMovedLikewiseOnlyANoteIsMade() {
        var outcome = BESIDE.check(change("44825", "7949", "46406", "7974"));
        assertThat(outcome.state()).isEqualTo(State.WRONG);
        assertThat(outcome.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.severity()).isEqualTo(Severity.INFO);
            assertThat(violation.message().in(Language.NB))
                    .startsWith("regnskap 2016 er 7\u00a0949, mens regnskap 2015 er 44\u00a0825. Endringen er"
                            + " -82\u00a0%. budsjett 2016 endret seg omtrent like mye (-83\u00a0%)")
                    .contains("omorganisering");
            assertThat(violation.message().in(Language.NN))
                    .contains("medan regnskap (nn) 2015 er 44\u00a0825. Endringa er -82\u00a0%.")
                    .contains("budsjett (nn) 2016 endra seg om lag like mykje (-83\u00a0%)");
        });
        assertThat(BESIDE.shown(change("44825", "7949", "46406", "7974"), Given.NB))
                .isEqualTo("i Merk");
    }

    @ParameterizedTest
    @CsvSource({
        "1000,1400,INFO",
        "1000,1400.01,WARNING",
        "1000,1200,INFO",
        "1000,1199.99,WARNING",
        "500,650,INFO",
        "-1000,-700,INFO",
        "1000,700,WARNING",
        "0,400,WARNING"
    })
    void likewiseIsTheSameWayAndWithinTenPoints(String budgetFrom, String budgetTo, Severity severity) {
        var given = change("1000", "1300", budgetFrom, budgetTo);
        assertThat(BESIDE.check(given).violations().get(0).severity()).isEqualTo(severity);
        assertThat(BESIDE.shown(given, Given.NB)).isEqualTo(Given.NB.broken(severity));
    }

    @Test
    void aSmallMoveTheOtherWayIsNotLikewiseEvenWithinTenPoints() {
        var strict = new Change(HEAD, FROM, TO, new BigDecimal("2"), BUDGET);
        assertThat(strict.check(change("1000", "1040", "1000", "980"))
                        .violations()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(strict.check(change("1000", "1040", "1000", "1000"))
                        .violations()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(strict.check(change("1000", "1040", "1000", "1001"))
                        .violations()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void aCompanionThatIsMissingExplainsNothing() {
        assertThat(BESIDE.check(change("44825", "7949")).violations().get(0).severity())
                .isEqualTo(Severity.WARNING);
        assertThat(BESIDE.shown(change("1000", "1000"), Given.NB)).isEqualTo("✓ OK");
        assertThat(BESIDE.shown(Figures.none(), Given.NB)).isEqualTo("– Ikke vurdert");
    }

    @ParameterizedTest
    @CsvSource({"950000,true", "949999,false", "1050000,true", "1050001,false", "-1000000,true"})
    void aboutAThousandTimesAsMuchLooksLikeAnotherUnit(String to, boolean said) {
        assertThat(said(ALONE.check(change("1000", to))).get(0).contains("1\u00a0000 ganger så mye"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"950,true", "949,false", "1050,true", "1051,false"})
    void aboutAThousandthLooksLikeAnotherUnit(String to, boolean said) {
        assertThat(said(ALONE.check(change("1000000", to))).get(0).contains("en tusendel"))
                .isEqualTo(said);
    }

    @Test
    void anotherUnitIsNotExplainedByABudgetInAnotherUnitToo() {
        var outcome = BESIDE.check(change("44825", "45", "46406", "46"));
        assertThat(outcome.violations().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(said(outcome))
                .containsExactly("regnskap 2016 er 45, omtrent en tusendel av regnskap 2015 (44\u00a0825)."
                        + " Sjekk at begge tallene står i 1 000 kr.");
        assertThat(ALONE.check(change("45", "44825"))
                        .violations()
                        .get(0)
                        .message()
                        .in(Language.NN))
                .contains("om lag 1\u00a0000 gonger så mykje som regnskap (nn) 2015 (45)");
        assertThat(BESIDE.shown(change("44825", "45", "46406", "46"), Given.NB)).isEqualTo("! Forklar");
    }

    @Test
    void theFormulaWithoutACompanionIsOneComparison() {
        assertThat(formula(ALONE))
                .isEqualTo("IF(AND(ISNUMBER(f_a_regnskap_2015),ISNUMBER(f_a_regnskap_2016)),"
                        + "IF(ROUND(ABS(f_a_regnskap_2015),4)>0,"
                        + "IF(ROUND(ABS(f_a_regnskap_2016-f_a_regnskap_2015)-0.20*ABS(f_a_regnskap_2015),4)<=0,"
                        + "\"✓ OK\",\"! Forklar\"),\"– Ikke vurdert\"),\"– Ikke vurdert\")");
    }

    @Test
    void theFormulaShowsANoteWhenTheCompanionMovedLikewise() {
        assertThat(formula(BESIDE))
                .contains("IF(AND(ISNUMBER(f_a_budsjett_2015),ISNUMBER(f_a_budsjett_2016)),"
                        + "IF(ROUND(ABS(f_a_budsjett_2015),4)>0,IF(AND(ROUND((f_a_regnskap_2016-f_a_regnskap_2015)*"
                        + "(f_a_budsjett_2016-f_a_budsjett_2015),4)>0,ROUND(ABS((f_a_regnskap_2016-f_a_regnskap_2015)"
                        + "/ABS(f_a_regnskap_2015)-(f_a_budsjett_2016-f_a_budsjett_2015)/ABS(f_a_budsjett_2015))"
                        + "-0.1,6)<=0,NOT(OR(")
                .endsWith("\"i Merk\",\"! Forklar\"),\"! Forklar\"),\"! Forklar\")),\"– Ikke vurdert\"),"
                        + "\"– Ikke vurdert\")");
    }
}
