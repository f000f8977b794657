package no.samlebok.rule;

import static no.samlebok.rule.Given.amount;
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

class PairTest {
    private static final Subject NAME = amount("l1.navn", 0);
    private static final Subject ACTUAL = amount("l1.regnskap", 0);
    private static final Pair RULE = new Pair(
            head(Severity.WARNING, "{field} er tomt, men {other} er fylt ut.", NAME, ACTUAL), List.of(NAME, ACTUAL));

    @Test
    void allOrNoneIsWell() {
        assertThat(RULE.check(Figures.none())).isEqualTo(Outcome.OK);
        assertThat(RULE.check(figures(text("l1.navn", "Biler"), number("l1.regnskap", "0"))))
                .isEqualTo(Outcome.OK);
    }

    @Test
    void theBlankOneIsNamedAndTheAnsweredOneToo() {
        var outcome = RULE.check(figures(text("l1.navn", "Biler")));
        assertThat(outcome.state()).isEqualTo(State.WRONG);
        assertThat(outcome.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo(ACTUAL.field());
            assertThat(violation.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(said(outcome)).containsExactly("l1 regnskap er tomt, men l1 navn er fylt ut.");
        assertThat(said(RULE.check(figures(number("l1.regnskap", "1")))))
                .containsExactly("l1 navn er tomt, men l1 regnskap er fylt ut.");
    }

    @Test
    void whatCouldNotBeReadIsAnAnswer() {
        assertThat(RULE.check(figures(text("l1.navn", "Biler"), unread("l1.regnskap", "?%"))))
                .isEqualTo(Outcome.OK);
    }

    @Test
    void theFormulaCountsBlankCells() {
        var blanks = "(" + blankOf("l1.navn") + "+" + blankOf("l1.regnskap") + ")";
        assertThat(formula(RULE)).isEqualTo("IF(OR(" + blanks + "=0," + blanks + "=2),\"✓ OK\",\"! Forklar\")");
    }
}
