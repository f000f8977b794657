package no.samlebok.rule;

import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.blank;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.formula;
import static no.samlebok.rule.Given.head;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.said;
import static no.samlebok.rule.Given.stated;
import static no.samlebok.rule.Given.text;
import static no.samlebok.rule.Given.typed;
import static no.samlebok.rule.Given.unread;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Status;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;

class NumbersOnlyTest {
    private static final Subject ONE = amount("en.x", 0);
    private static final Subject TWO = amount("to.x", 0);
    private static final NumbersOnly RULE = new NumbersOnly(
            head(Severity.WARNING, "{field} er «{found}», ikke et tall.", ONE, TWO),
            List.of(ONE, TWO),
            List.of("Ikke målt", "Ny"));

    @Test
    void numbersBlanksAndTypedValuesAreWell() {
        assertThat(RULE.check(Figures.none())).isEqualTo(Outcome.OK);
        assertThat(RULE.check(figures(number("en.x", "12"), stated("to.x", Status.NOT_MEASURED, "ikke målt"))))
                .isEqualTo(Outcome.OK);
        assertThat(RULE.check(figures(blank("en.x"), number("to.x", "0")))).isEqualTo(Outcome.OK);
    }

    @Test
    void aNumberTypedAsTextIsWrongButOnlyANote() {
        var outcome = RULE.check(figures(number("en.x", "1"), typed("to.x", "2.4", "2,4 %")));
        assertThat(outcome.state()).isEqualTo(State.WRONG);
        assertThat(outcome.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.severity()).isEqualTo(Severity.INFO);
            assertThat(violation.field()).isEqualTo(TWO.field());
            assertThat(violation.message().in(Language.NB))
                    .startsWith("to x er skrevet som tekst: «2,4 %». Vi har lest det som et tall.");
            assertThat(violation.message().in(Language.NN)).startsWith("to (nn) x er skrive som tekst: «2,4 %».");
        });
    }

    @Test
    void ofManyNumbersTypedAsTextOneNoteIsMade() {
        var outcome = RULE.check(figures(typed("en.x", "235000", "kr 235.000"), typed("to.x", "2", "2 stk")));
        assertThat(outcome.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo(ONE.field());
            assertThat(violation.message().in(Language.NB))
                    .startsWith("2 tall er skrevet som tekst. Det første er en x: «kr 235.000».");
            assertThat(violation.message().in(Language.NN))
                    .startsWith("2 tal er skrivne som tekst. Det første er en (nn) x: «kr 235.000».");
        });
    }

    @Test
    void whatCouldNotBeReadIsWrongButHasItsOwnFinding() {
        var outcome = RULE.check(figures(unread("en.x", "I4,6")));
        assertThat(outcome.state()).isEqualTo(State.WRONG);
        assertThat(outcome.violations()).isEmpty();
    }

    @Test
    void aTypedValueInOtherWordsWasUnderstoodAndIsNotSpokenOf() {
        var outcome = RULE.check(figures(stated("en.x", Status.NOT_MEASURED, "IM")));
        assertThat(outcome.state()).isEqualTo(State.WRONG);
        assertThat(outcome.violations()).isEmpty();
    }

    @Test
    void otherWordsAreWrongWithTheRulesOwnWeight() {
        var outcome = RULE.check(figures(text("en.x", "mange"), typed("to.x", "1", "1")));
        assertThat(said(outcome)).hasSize(2).first().isEqualTo("en x er «mange», ikke et tall.");
        assertThat(outcome.violations().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aNumberThatCouldNotBeTrustedIsStillANumberInTheWorkbook() {
        var date = new Entry(Given.field("en.x"), new Figure.Unread("dato"), "46477", null, false);
        assertThat(RULE.check(figures(date))).isEqualTo(Outcome.OK);
    }

    @Test
    void aCellWithAnEmptyTextOrASpaceIsBlank() {
        var empty = new Entry(Given.field("en.x"), Figure.missing(), "", null, true);
        var space = new Entry(Given.field("to.x"), Figure.missing(), " ", null, true);
        assertThat(RULE.check(figures(empty, space))).isEqualTo(Outcome.OK);
    }

    @Test
    void moreSpacesAreOtherTextAsInTheWorkbookButThereIsNothingToSay() {
        var spaces = new Entry(Given.field("to.x"), Figure.missing(), "  ", null, true);
        var outcome = RULE.check(figures(spaces));
        assertThat(outcome.state()).isEqualTo(State.WRONG);
        assertThat(outcome.violations()).isEmpty();
    }

    @Test
    void theWorkbookShowsTheRulesOwnWeightForANoteToo() {
        var typed = figures(typed("en.x", "1", "1"));
        assertThat(RULE.shown(typed, Given.NB)).isEqualTo("! Forklar");
        assertThat(RULE.shown(Figures.none(), Given.NB)).isEqualTo("✓ OK");
    }

    @Test
    void theFormulaTakesAnyOtherTextLogicalValueOrErrorAsWrong() {
        var one = new NumbersOnly(RULE.head(), List.of(ONE), RULE.typed());
        assertThat(formula(one))
                .isEqualTo(
                        "IF(IF(ISTEXT(f_a_en_x),IF(OR(LEN(f_a_en_x)=0,f_a_en_x=\" \",f_a_en_x=\"Ikke målt\",f_a_en_x=\"Ny\"),0,1),"
                                + "IF(OR(ISNUMBER(f_a_en_x),ISBLANK(f_a_en_x)),0,1))=0,\"✓ OK\",\"! Forklar\")");
    }
}
