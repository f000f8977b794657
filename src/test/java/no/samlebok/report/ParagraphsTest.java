package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void aShortTextIsOnePiece() {
        assertThat(Paragraphs.of("")).containsExactly("");
        assertThat(Paragraphs.of("a\n\nb")).containsExactly("a\n\nb");
    }

    @Test
    void twentyTwoLinesFitAndTwentyThreeDoNot() {
        var fits = lines(22, "linje");
        assertThat(Paragraphs.of(fits)).containsExactly(fits);
        assertThat(Paragraphs.of(fits + "\nen til")).containsExactly(fits, "en til");
    }

    @Test
    void aLongParagraphCountsAsTheLinesItFills() {
        var fits = lines(11, "x".repeat(95));
        assertThat(Paragraphs.of(fits)).containsExactly(fits);
        assertThat(Paragraphs.of(fits + "\ny")).containsExactly(fits, "y");
        assertThat(Paragraphs.of(lines(22, "x".repeat(94)))).hasSize(1);
    }

    @Test
    void theCountStartsAgainInEachPiece() {
        assertThat(Paragraphs.of(lines(66, "linje")))
                .hasSize(3)
                .allSatisfy(piece -> assertThat(piece.lines()).hasSize(22));
    }

    private static String lines(int count, String line) {
        return String.join("\n", Collections.nCopies(count, line));
    }
}
