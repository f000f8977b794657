package no.samlebok.rule;

import static no.samlebok.rule.Given.amount;
import static no.samlebok.rule.Given.blank;
import static no.samlebok.rule.Given.blankOf;
import static no.samlebok.rule.Given.figures;
import static no.samlebok.rule.Given.formula;
import static no.samlebok.rule.Given.head;
import static no.samlebok.rule.Given.number;
import static no.samlebok.rule.Given.said;
import static no.samlebok.rule.Given.stated;
import static no.samlebok.rule.Given.text;
import static no.samlebok.rule.Given.unread;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Status;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;

class RequiredTest {
    private static final Subject ONE = amount("fravar.2017", 1);
    private static final Subject TWO = amount("arsverk.2017", 1);
    private static final Required RULE =
            new Required(head(Severity.ERROR, "{field} er tomt. Skriv tallet.", ONE, TWO), List.of(ONE, TWO));

    @Test
    void whatWasNeverAnsweredIsMissing() {
        var outcome = RULE.check(Figures.none());
        assertThat(outcome.state()).isEqualTo(State.WRONG);
        assertThat(said(outcome))
                .containsExactly("fravar 2017 er tomt. Skriv tallet.", "arsverk 2017 er tomt. Skriv tallet.");
    }

    @Test
    void onlyTheBlankOneIsMissingAndTheMessageIsSaidInNynorskToo() {
        var outcome = RULE.check(figures(number("arsverk.2017", "0"), blank("fravar.2017")));
        assertThat(outcome.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo(ONE.field());
            assertThat(violation.severity()).isEqualTo(Severity.ERROR);
            assertThat(violation.gap()).isNull();
            assertThat(violation.message().in(Language.NN)).isEqualTo("nn: fravar (nn) 2017 er tomt. Skriv tallet.");
        });
    }

    @Test
    void zeroTypedValuesWordsAndWhatCouldNotBeReadAreAnswers() {
        var zero = number("fravar.2017", "0");
        assertThat(RULE.check(figures(zero, stated("arsverk.2017", Status.NOT_MEASURED, "IM")))
                        .state())
                .isEqualTo(State.OK);
        assertThat(RULE.check(figures(zero, text("arsverk.2017", "mange"))).state())
                .isEqualTo(State.OK);
        assertThat(RULE.check(figures(zero, unread("arsverk.2017", "I4,6"))).state())
                .isEqualTo(State.OK);
    }

    @Test
    void theFormulaCountsBlankCells() {
        assertThat(formula(RULE))
                .isEqualTo(
                        "IF((" + blankOf("fravar.2017") + "+" + blankOf("arsverk.2017") + ")=0,\"✓ OK\",\"✗ Rett\")");
    }

    @Test
    void aFormulaThatExcelCannotHoldIsLeftToTheServer() {
        var many = IntStream.range(0, 300)
                .mapToObj(at -> amount("rad" + at + ".2017", 0))
                .toList();
        assertThat(new Required(RULE.head(), many).formula(Given.NB)).isEmpty();
    }
}
