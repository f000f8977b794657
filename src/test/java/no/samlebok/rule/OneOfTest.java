package no.samlebok.rule;

import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.blank;
import static no.samlebok.rule.Given.blankOf;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.formula;
import static no.samlebok.rule.Given.head;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.said;
import static no.samlebok.rule.Given.text;
import static no.samlebok.rule.Given.unread;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.figure.Figures;
import org.junit.jupiter.api.Test;

class OneOfTest {
    private static final Subject FIELD = amount("status.2017", 0);
    private static final Subject OTHER = amount("status.2018", 0);
    private static final OneOf RULE = new OneOf(
            head(Severity.ERROR, "{field} er «{found}». Velg {values}.", FIELD, OTHER),
            List.of(FIELD, OTHER),
            List.of("Påbegynt", "Ferdig"));

    @Test
    void aListedWordAndABlankFieldAreWell() {
        assertThat(RULE.check(Figures.none())).isEqualTo(Outcome.OK);
        assertThat(RULE.check(figures(text("status.2017", "Ferdig"), blank("status.2018"))))
                .isEqualTo(Outcome.OK);
    }

    @Test
    void capitalsDoNotMatterForNoFormulaTellsThemApart() {
        assertThat(RULE.check(figures(text("status.2017", "PÅBEGYNT")))).isEqualTo(Outcome.OK);
    }

    @Test
    void anotherWordIsWrongAndQuoted() {
        var outcome = RULE.check(figures(text("status.2017", "Ferdig"), text("status.2018", "Snart")));
        assertThat(outcome.state()).isEqualTo(State.WRONG);
        assertThat(said(outcome)).containsExactly("status 2018 er «Snart». Velg Påbegynt, Ferdig.");
        assertThat(outcome.violations().get(0).field()).isEqualTo(OTHER.field());
    }

    @Test
    void aSpaceTooMuchIsAnotherWordAsInTheWorkbook() {
        assertThat(RULE.check(figures(text("status.2017", "Ferdig "))).state()).isEqualTo(State.WRONG);
    }

    @Test
    void aNumberIsWrong() {
        assertThat(said(RULE.check(figures(number("status.2017", "1")))))
                .containsExactly("status 2017 er «1». Velg Påbegynt, Ferdig.");
    }

    @Test
    void whatCouldNotBeReadIsWrongButHasItsOwnFinding() {
        var outcome = RULE.check(figures(unread("status.2017", "#N/A")));
        assertThat(outcome.state()).isEqualTo(State.WRONG);
        assertThat(outcome.violations()).isEmpty();
    }

    @Test
    void theFormulaAsksForTextAmongTheWords() {
        var one = new OneOf(RULE.head(), List.of(FIELD), RULE.values());
        var name = "f_a_status_2017";
        assertThat(formula(one))
                .isEqualTo("IF(IF(" + blankOf("status.2017") + "=1,0,IF(ISTEXT(" + name + "),IF(OR(" + name
                        + "=\"Påbegynt\"," + name + "=\"Ferdig\"),0,1),1))=0,\"✓ OK\",\"✗ Rett\")");
        assertThat(formula(RULE)).startsWith("IF((IF(").contains("+IF(");
    }
}
