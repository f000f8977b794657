package no.samlebok.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHeightTest {
    private static final String SENTENCE = "Merforbruk skyldes to nye elever med vedtak.";

    @ParameterizedTest
    @CsvSource({"60, 1", "39, 1", "37, 2", "20, 2", "18, 3", "6, 8"})
    void anOrdinarySentenceWrapsAtItsWords(int characters, int lines) {
        assertThat(TextHeight.lines(SENTENCE, characters, 11, false)).isEqualTo(lines);
    }

    @Test
    void everyLineBreakIsALine() {
        assertThat(TextHeight.lines("", 10, 11, false)).isEqualTo(1);
        assertThat(TextHeight.lines("a\nb\n\nc", 10, 11, false)).isEqualTo(4);
        assertThat(TextHeight.lines("a\n", 10, 11, false)).isEqualTo(2);
    }

    @Test
    void aWordWiderThanItsCellIsBroken() {
        assertThat(TextHeight.lines("m".repeat(40), 20, 11, false)).isEqualTo(4);
        assertThat(TextHeight.lines("Menneskerettighetsorganisasjonene", 10, 11, false))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void boldAndLargeTextNeedMoreRoom() {
        assertThat(TextHeight.lines(SENTENCE, 39, 11, true)).isEqualTo(2);
        assertThat(TextHeight.lines(SENTENCE, 39, 20, false)).isEqualTo(2);
        assertThat(TextHeight.line(11)).isEqualTo(15);
        assertThat(TextHeight.line(20)).isEqualTo(28);
    }
}
