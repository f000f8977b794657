package no.samlebok.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

    @Test
    void moneyIsAWholeNumberOfFinerMoneyAndOfNothingElse() {
        assertThat(worth("mill kr", "1000000").in(worth("1000 kr", "1000"))).contains(new BigDecimal("1000"));
        assertThat(worth("kr", "1").in(worth("1000 kr", "1000"))).isEmpty();
        assertThat(worth("a", "1000").in(worth("b", "3"))).isEmpty();
        assertThat(worth("a", "1000").in(worth("b", "0"))).isEmpty();
        assertThat(worth("a", "1000").in(measure(MeasureKind.AMOUNT, null))).isEmpty();
        assertThat(measure(MeasureKind.AMOUNT, null).in(worth("a", "1000"))).isEmpty();
    }

    @Test
    void anyUnitOfMeasureIsOneOfItself() {
        assertThat(measure(MeasureKind.NUMBER, true).in(measure(MeasureKind.NUMBER, true)))
                .contains(BigDecimal.ONE);
    }

    private static Measure worth(String id, String kroner) {
        var worth = new BigDecimal(kroner);
        return new Measure(id, MeasureKind.AMOUNT, Words.same(id), 0, null, null, null, worth, null);
    }

    private static Measure measure(MeasureKind kind, Boolean additive) {
        return new Measure("m", kind, Words.same("m"), 0, null, null, additive, null, null);
    }
}
