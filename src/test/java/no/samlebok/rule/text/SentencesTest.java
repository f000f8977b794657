package no.samlebok.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aSentenceEndsWithAFullStopAQuestionOrACall() {
        assertThat(split("Vi sparte. Gikk det? Ja! Så bra"))
                .containsExactly("Vi sparte.", "Gikk det?", "Ja!", "Så bra");
    }

    @Test
    void abbreviationsDoNotEndIt() {
        assertThat(split("Vi brukte ca. 9 mill. kroner, jf. Hovedboka, f.eks. på kurs kl. 9."))
                .hasSize(1);
        assertThat(split("Det er bl.a. Molde.")).hasSize(1);
        assertThat(split("Vi brukte kr. 9 på det.")).hasSize(1);
    }

    @Test
    void aUnitOfMeasureMayEndIt() {
        assertThat(split("Vi brukte 9 mill. Det var mye.")).hasSize(2);
        assertThat(split("Det var 9 pst. Det var mye.")).hasSize(2);
        assertThat(split("Det var 235.000 kroner.\u00a0 Etter det er det slutt."))
                .hasSize(2);
        assertThat(split("Det var 9 kr. Det var 1 mrd. Slutt.")).hasSize(3);
    }

    @Test
    void ordinalsAndDatesDoNotEndIt() {
        assertThat(split("Per 30. april og i 2. tertial, den 12.10.2017, var det slik."))
                .hasSize(1);
        assertThat(split("Vi er 12. Det er nok.")).hasSize(2);
        assertThat(split("Det var i 2017. da var alt bra.")).hasSize(2);
        assertThat(split("Det var slutt. men ikke helt.")).hasSize(2);
    }

    @Test
    void aFullStopAtTheBeginningIsNothing() {
        assertThat(split(". Vi")).hasSize(1);
        assertThat(split("")).isEmpty();
    }

    private static List<String> split(String line) {
        return new Sentences(Spoken.WORDS)
                .of(Token.of(line)).stream()
                        .map(tokens -> line.substring(
                                tokens.get(0).start(),
                                tokens.get(tokens.size() - 1).end()))
                        .toList();
    }
}
