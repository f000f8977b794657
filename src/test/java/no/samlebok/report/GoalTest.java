package no.samlebok.report;

import static no.samlebok.report.Achievement.MET;
import static no.samlebok.report.Achievement.NOT_MET;
import static no.samlebok.report.Achievement.NOT_SCORED;
import static no.samlebok.template.Direction.HIGHER;
import static no.samlebok.template.Direction.LEVEL;
import static no.samlebok.template.Direction.LOWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.samlebok.figure.Bound;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Status;
import no.samlebok.template.Direction;
import no.samlebok.template.Measure;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final Measure DAYS =
            new Measure("døgn", MeasureKind.NUMBER, new Words("døgn", "døger"), 0, null, null, null, null, null);

    @Test
    void higherIsReachedAtOrAboveTheGoal() {
        says(HIGHER, amount("4.5"), amount("5.4"), MET, "5.4 er høyere enn målet 4.5, og høyere er bedre.");
        says(HIGHER, amount("4.5"), amount("4.50"), MET, "4.50 er det samme som målet.");
        says(HIGHER, amount("4.5"), amount("4.4"), NOT_MET, "4.4 er lavere enn målet 4.5, og høyere er bedre.");
    }

    @Test
    void lowerIsReachedAtOrBelowTheGoal() {
        says(LOWER, amount("6.0"), amount("9.5"), NOT_MET, "9.5 er høyere enn målet 6.0, og lavere er bedre.");
        says(LOWER, amount("6.0"), amount("6"), MET, "6 er det samme som målet.");
        says(LOWER, amount("6.0"), amount("4.6"), MET, "4.6 er lavere enn målet 6.0, og lavere er bedre.");
        says(LOWER, amount("0"), amount("0"), MET, "0 er det samme som målet.");
    }

    @Test
    void aNegativeGoalIsAGoalLikeAnyOther() {
        says(LOWER, amount("-21"), amount("-19"), NOT_MET, "-19 er høyere enn målet -21, og lavere er bedre.");
    }

    @Test
    void aPlannedLevelIsToldAndNotScored() {
        says(
                LEVEL,
                amount("0.0"),
                amount("2.4"),
                NOT_SCORED,
                "2.4 er over det planlagte nivået 0.0. Et planlagt nivå vurderes ikke.");
        says(
                LEVEL,
                amount("0.0"),
                amount("-0.1"),
                NOT_SCORED,
                "-0.1 er under det planlagte nivået 0.0. Et planlagt nivå vurderes ikke.");
        says(
                LEVEL,
                amount("0.0"),
                amount("0"),
                NOT_SCORED,
                "0 er på det planlagte nivået. Et planlagt nivå vurderes ikke.");
        says(
                LEVEL,
                range("10", "20"),
                amount("15"),
                NOT_SCORED,
                "15 er innenfor det planlagte nivået 10 – 20. Et planlagt nivå vurderes ikke.");
    }

    @Test
    void aGoalBelowABoundIsStrict() {
        var below20 = bound(Bound.LESS_THAN, "20");
        says(LOWER, below20, amount("19.9"), MET, "19.9 er innenfor målet <20.");
        says(LOWER, below20, amount("20"), NOT_MET, "20 er utenfor målet <20.");
        says(LOWER, below20, bound(Bound.LESS_THAN, "20"), MET, "<20 er innenfor målet <20.");
        says(LOWER, bound(Bound.AT_MOST, "20"), amount("20"), MET, "20 er innenfor målet <=20.");
        says(HIGHER, bound(Bound.MORE_THAN, "30"), amount("30"), NOT_MET, "30 er utenfor målet >30.");
        says(HIGHER, bound(Bound.AT_LEAST, "30"), amount("30"), MET, "30 er innenfor målet >=30.");
    }

    @Test
    void aResultBeyondABoundIsScoredWhenAllItCanMeanIsOnOneSide() {
        var moreThan30 = bound(Bound.MORE_THAN, "30");
        says(HIGHER, amount("15"), moreThan30, MET, ">30 er høyere enn målet 15, og høyere er bedre.");
        says(HIGHER, amount("30"), moreThan30, MET, ">30 er høyere enn målet 30, og høyere er bedre.");
        says(HIGHER, amount("31"), moreThan30, NOT_SCORED, "Resultatet >30 kan ligge på begge sider av målet 31.");
        says(LOWER, amount("30"), moreThan30, NOT_MET, ">30 er høyere enn målet 30, og lavere er bedre.");
        says(
                LOWER,
                bound(Bound.LESS_THAN, "6"),
                bound(Bound.LESS_THAN, "10"),
                NOT_SCORED,
                "Resultatet <10 kan ligge på begge sider av målet <6.");
        says(LOWER, amount("20"), bound(Bound.AT_MOST, "20"), MET, "<=20 er innenfor målet 20.");
    }

    @Test
    void aRangeIsScoredAsAWhole() {
        says(HIGHER, amount("10"), range("15", "20"), MET, "15 – 20 er høyere enn målet 10, og høyere er bedre.");
        says(HIGHER, amount("15"), range("15", "20"), MET, "15 – 20 er innenfor målet 15.");
        says(
                HIGHER,
                amount("16"),
                range("15", "20"),
                NOT_SCORED,
                "Resultatet 15 – 20 kan ligge på begge sider av målet 16.");
        says(HIGHER, amount("21"), range("15", "20"), NOT_MET, "15 – 20 er lavere enn målet 21, og høyere er bedre.");
        says(HIGHER, range("15", "20"), amount("15"), MET, "15 er innenfor målet 15 – 20.");
        says(LOWER, range("15", "20"), amount("20"), MET, "20 er innenfor målet 15 – 20.");
        says(LOWER, range("15", "20"), amount("21"), NOT_MET, "21 er høyere enn målet 15 – 20, og lavere er bedre.");
        says(LOWER, bound(Bound.LESS_THAN, "15"), range("15", "20"), NOT_MET, "15 – 20 er utenfor målet <15.");
    }

    @Test
    void aBoundThatPointsAgainstTheIndicatorIsNotScored() {
        says(
                HIGHER,
                bound(Bound.LESS_THAN, "20"),
                amount("10"),
                NOT_SCORED,
                "Målet <20 peker motsatt vei av indikatoren.");
        says(
                LOWER,
                bound(Bound.MORE_THAN, "20"),
                amount("30"),
                NOT_SCORED,
                "Målet >20 peker motsatt vei av indikatoren.");
    }

    @Test
    void aPlaceInARankingIsBetterTheLowerWhateverTheIndicatorSays() {
        says(HIGHER, new Figure.Rank(10), new Figure.Rank(1), MET, "1. plass er bedre enn målet 10. plass.");
        says(LOWER, new Figure.Rank(10), new Figure.Rank(11), NOT_MET, "11. plass er dårligere enn målet 10. plass.");
        says(HIGHER, new Figure.Rank(10), new Figure.Rank(10), MET, "10. plass er det samme som målet.");
    }

    @Test
    void aDateIsReachedOnOrBeforeTheDay() {
        var goal = new Figure.Day(LocalDate.of(2019, 2, 15));
        says(LOWER, goal, new Figure.Day(LocalDate.of(2019, 2, 15)), MET, "2019-02-15 er på dagen for målet.");
        says(HIGHER, goal, new Figure.Day(LocalDate.of(2019, 2, 14)), MET, "2019-02-14 er før målet 2019-02-15.");
        says(LOWER, goal, new Figure.Day(LocalDate.of(2019, 2, 16)), NOT_MET, "2019-02-16 er etter målet 2019-02-15.");
    }

    @Test
    void figuresOfDifferentKindsAreNotCompared() {
        says(
                HIGHER,
                amount("10"),
                new Figure.Rank(1),
                NOT_SCORED,
                "Resultatet 1. plass kan ikke sammenlignes med målet 10.");
        says(
                HIGHER,
                quantity("60", "døgn"),
                quantity("60", "plasser"),
                NOT_SCORED,
                "Resultatet 60 plasser kan ikke sammenlignes med målet 60 døgn.");
        says(
                HIGHER,
                amount("10"),
                new Figure.Text("bra"),
                NOT_SCORED,
                "Resultatet bra kan ikke sammenlignes med målet 10.");
        says(
                HIGHER,
                new Figure.Text("bra"),
                amount("10"),
                NOT_SCORED,
                "Resultatet 10 kan ikke sammenlignes med målet bra.");
    }

    @Test
    void anEstimateReachesNoGoalAndMissesNone() {
        says(HIGHER, amount("90"), about("94"), NOT_SCORED, "Resultatet ca 94 kan ikke sammenlignes med målet 90.");
        says(LOWER, amount("90"), about("94"), NOT_SCORED, "Resultatet ca 94 kan ikke sammenlignes med målet 90.");
        says(HIGHER, about("94"), amount("90"), NOT_SCORED, "Resultatet 90 kan ikke sammenlignes med målet ca 94.");
        says(HIGHER, about("94"), about("94"), NOT_SCORED, "Resultatet ca 94 kan ikke sammenlignes med målet ca 94.");
    }

    @Test
    void aQuantityInTheFieldsOwnUnitOfMeasureIsANumber() {
        says(LOWER, amount("60"), quantity("45", "døgn"), MET, "45 døgn er lavere enn målet 60, og lavere er bedre.");
        says(LOWER, amount("60"), quantity("45", "døger"), MET, "45 døger er lavere enn målet 60, og lavere er bedre.");
        says(
                LOWER,
                quantity("30", "plasser"),
                quantity("45", "plasser"),
                NOT_MET,
                "45 plasser er høyere enn målet 30 plasser, og lavere er bedre.");
    }

    @Test
    void withoutAGoalOrAResultItSaysWhich() {
        says(HIGHER, Figure.missing(), amount("1"), NOT_SCORED, "Det er ikke satt noe mål.");
        says(HIGHER, Figure.missing(), Figure.missing(), NOT_SCORED, "Det er ikke satt noe mål.");
        says(HIGHER, stated("Ikke målsatt"), amount("1"), NOT_SCORED, "Målet er ikke et tall: «Ikke målsatt».");
        says(HIGHER, amount("1"), Figure.missing(), NOT_SCORED, "Resultatet mangler.");
        says(HIGHER, amount("1"), stated("IM"), NOT_SCORED, "Resultatet er ikke et tall: «IM».");
        says(HIGHER, amount("1"), new Figure.Unread("x"), NOT_SCORED, "Resultatet kunne ikke leses. x.");
        says(HIGHER, new Figure.Unread("x"), amount("1"), NOT_SCORED, "Målet kunne ikke leses. x.");
    }

    private static void says(Direction direction, Figure goal, Figure result, Achievement achievement, String why) {
        var said = Goal.of(direction, answer(goal), answer(result));
        assertThat(said.why().in(Language.NB)).isEqualTo(why);
        assertThat(said.achievement()).isEqualTo(achievement);
        assertThat(said.why().in(Language.NN)).isNotBlank().doesNotContain("{");
    }

    private static Answer answer(Figure figure) {
        return new Answer(figure, DAYS, Words.same(text(figure)));
    }

    private static String text(Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            return amount.value().toPlainString();
        } else if (figure instanceof Figure.Range range) {
            return range.low() + " – " + range.high();
        } else if (figure instanceof Figure.Bounded bounded) {
            return bounded.bound().sign() + bounded.value();
        } else if (figure instanceof Figure.Approximate about) {
            return "ca " + about.value();
        } else if (figure instanceof Figure.Rank rank) {
            return rank.place() + ". plass";
        } else if (figure instanceof Figure.Day day) {
            return day.date().toString();
        } else if (figure instanceof Figure.Quantity quantity) {
            return quantity.value() + " " + quantity.unit();
        } else if (figure instanceof Figure.Stated stated) {
            return stated.words();
        } else if (figure instanceof Figure.Unread unread) {
            return unread.why();
        }
        return figure instanceof Figure.Text words ? words.value() : "";
    }

    private static Figure amount(String value) {
        return new Figure.Amount(new BigDecimal(value));
    }

    private static Figure about(String value) {
        return new Figure.Approximate(new BigDecimal(value));
    }

    private static Figure range(String low, String high) {
        return new Figure.Range(new BigDecimal(low), new BigDecimal(high));
    }

    private static Figure bound(Bound bound, String value) {
        return new Figure.Bounded(bound, new BigDecimal(value));
    }

    private static Figure quantity(String value, String unit) {
        return new Figure.Quantity(new BigDecimal(value), unit);
    }

    private static Figure stated(String words) {
        return new Figure.Stated(Status.NOT_MEASURED, words);
    }
}
