package no.samlebok.template;

import static org.assertj.core.api.Assertions.assertThat;

import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void moneyAddsUnlessTheTemplateSaysOtherwise() {
        assertThat(measure(MeasureKind.AMOUNT, null).isAdditive()).isTrue();
        assertThat(measure(MeasureKind.AMOUNT, true).isAdditive()).isTrue();
        assertThat(measure(MeasureKind.AMOUNT, false).isAdditive()).isFalse();
    }

    @Test
    void otherNumbersAddOnlyWhenTheTemplateSaysSo() {
        assertThat(measure(MeasureKind.NUMBER, null).isAdditive()).isFalse();
        assertThat(measure(MeasureKind.NUMBER, false).isAdditive()).isFalse();
        assertThat(measure(MeasureKind.NUMBER, true).isAdditive()).isTrue();
    }

    @Test
    void percentagesAndScoresNeverAdd() {
        assertThat(measure(MeasureKind.PERCENT, true).isAdditive()).isFalse();
        assertThat(measure(MeasureKind.SCORE, true).isAdditive()).isFalse();
    }

    private static Measure measure(MeasureKind kind, Boolean additive) {
        return new Measure("m", kind, Words.same("m"), 0, null, null, additive, null, null);
    }
}
