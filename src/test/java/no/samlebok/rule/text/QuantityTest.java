package no.samlebok.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final BigDecimal HALF_THOUSAND = new BigDecimal("500");

    @Test
    void theBoundsAreIncluded() {
        var tenPercent = quantity("10");

        assertThat(tenPercent.agreesWith(new BigDecimal("9.5"), BigDecimal.ZERO))
                .isTrue();
        assertThat(tenPercent.agreesWith(new BigDecimal("10.5"), BigDecimal.ZERO))
                .isTrue();
        assertThat(tenPercent.agreesWith(new BigDecimal("9.49"), BigDecimal.ZERO))
                .isFalse();
        assertThat(tenPercent.agreesWith(new BigDecimal("10.51"), BigDecimal.ZERO))
                .isFalse();
    }

    @Test
    void bothMayBeRounded() {
        var kroner = quantity("211989");

        assertThat(kroner.agreesWith(new BigDecimal("212000"), HALF_THOUSAND)).isTrue();
        assertThat(kroner.agreesWith(new BigDecimal("212489.5"), HALF_THOUSAND)).isTrue();
        assertThat(kroner.agreesWith(new BigDecimal("212489.6"), HALF_THOUSAND)).isFalse();
        assertThat(kroner.agreesWith(new BigDecimal("213000"), HALF_THOUSAND)).isFalse();
    }

    private static Quantity quantity(String written) {
        return Quantity.of(new BigDecimal(written), BigDecimal.ONE, Unit.BARE, false, true);
    }
}
