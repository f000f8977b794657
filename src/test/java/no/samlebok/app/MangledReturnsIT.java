package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import no.samlebok.rings.Seeds;
import no.samlebok.template.Round;
import org.junit.jupiter.api.Test;

/** A filled workbook that was cut off, or had a bit turned on its way, is refused, or every figure is as it was. */
class MangledReturnsIT {
    private static final Round ROUND = Molde.open(Molde.reports().get(1));
    private static final byte[] FILE = Molde.returned(ROUND, Molde.reports().get(1));
    private static final Checked HONEST = Molde.check(FILE, ROUND);

    @Test
    void cutOffAtEverySixteenthByteItIsRefused() {
        int refused = 0;
        for (int length = 0; length < FILE.length; length += 16) {
            var checked = Molde.check(Arrays.copyOf(FILE, length), ROUND);
            assertThat(checked.refusal()).as("cut at %d", length).isNotNull();
            refused++;
        }
        System.out.println("Cut off at every 16th byte: " + refused + " of " + refused + " refused");
    }

    @Test
    void withOneBitTurnedItIsRefusedOrTheFiguresAreTheSame() {
        var random = new SplittableRandom(Seeds.first(1).findFirst().orElseThrow());
        int refused = 0;
        for (int n = 0; n < 2_000; n++) {
            int bit = random.nextInt(FILE.length * 8);
            var file = FILE.clone();
            file[bit / 8] ^= (byte) (1 << bit % 8);
            var checked = Molde.check(file, ROUND);
            if (checked.refusal() == null) {
                assertThat(checked.figures()).as("bit %d", bit).isEqualTo(HONEST.figures());
                assertThat(checked.findings()).as("bit %d", bit).isEqualTo(HONEST.findings());
            } else {
                assertThat(checked.refusal().key()).as("bit %d", bit).isNotIn("snapshot.reader", "check.ourFault");
                refused++;
            }
        }
        System.out.println("2000 bits turned: " + refused + " refused, " + (2_000 - refused)
                + " with figures and findings identical");
    }
}
