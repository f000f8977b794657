package no.samlebok.rule;

import static no.samlebok.rule.Given.NB;
import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.head;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.said;
import static no.samlebok.rule.Given.stated;
import static no.samlebok.rule.Given.unread;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.figure.Bound;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Status;
import org.junit.jupiter.api.Test;

class DecidableTest {
    private static final Subject GOAL = amount("klager.maal", 0);
    private static final Subject RESULT = amount("klager.resultat", 0);
    private static final Head HEAD = head(Severity.WARNING, "{field}: {found} mot {goal}", RESULT);
    private static final Decidable LOWER = new Decidable(HEAD, List.of(new Decidable.Aim(GOAL, RESULT, false)));
    private static final Decidable HIGHER = new Decidable(HEAD, List.of(new Decidable.Aim(GOAL, RESULT, true)));

    @Test
    void aBoundThatLiesOnBothSidesOfTheGoalCannotBeTold() {
        assertThat(said(LOWER.check(figures(lessThan(GOAL, 6), lessThan(RESULT, 10)))))
                .containsExactly("klager resultat: <10 mot <6");
    }

    @Test
    void aBoundThatLiesOnOneSideCan() {
        assertThat(LOWER.check(figures(lessThan(GOAL, 6), lessThan(RESULT, 5)))).isEqualTo(Outcome.OK);
        assertThat(LOWER.check(figures(lessThan(GOAL, 6), lessThan(RESULT, 6)))).isEqualTo(Outcome.OK);
        assertThat(HIGHER.check(figures(number("klager.maal", "15"), lessThan(RESULT, 10))))
                .isEqualTo(Outcome.OK);
    }

    @Test
    void aNumberCanAlwaysBeTold() {
        assertThat(LOWER.check(figures(lessThan(GOAL, 6), number("klager.resultat", "6"))))
                .isEqualTo(Outcome.OK);
    }

    @Test
    void aResultThatNobodyKnowsIsAskedFor() {
        var outcome = LOWER.check(figures(number("klager.maal", "1"), stated("klager.resultat", Status.UNKNOWN, "??")));
        assertThat(said(outcome)).singleElement().asString().contains("«??»");
    }

    @Test
    void aDashIsNoAnswerThatSomebodyOwesAndWhatIsUnreadIsSaidElsewhere() {
        assertThat(LOWER.check(figures(stated("klager.resultat", Status.UNKNOWN, "– %"))))
                .isEqualTo(Outcome.OK);
        assertThat(LOWER.check(figures(lessThan(GOAL, 6), unread("klager.resultat", "1O"))))
                .isEqualTo(Outcome.OK);
    }

    @Test
    void noFormulaCanSayIt() {
        assertThat(LOWER.formula(NB)).isEmpty();
    }

    private static Entry lessThan(Subject subject, int value) {
        var figure = new Figure.Bounded(Bound.LESS_THAN, BigDecimal.valueOf(value));
        return new Entry(subject.field(), figure, "<" + value, null, true);
    }
}
