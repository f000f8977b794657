package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private static final Instant START = Instant.parse("2026-05-11T09:00:00Z");

    private final Buckets buckets = new Buckets(3, Duration.ofSeconds(10));

    @Test
    void aBucketIsFullAtFirstAndThenHasATokenEachInterval() {
        for (int taken = 0; taken < 3; taken++) {
            assertThat(buckets.take("kari", START)).isZero();
        }
        assertThat(buckets.take("kari", START)).hasSeconds(10);
        assertThat(buckets.take("kari", START.plusSeconds(4))).hasSeconds(6);
        assertThat(buckets.take("kari", START.plusSeconds(10))).isZero();
        assertThat(buckets.take("kari", START.plusSeconds(10))).hasSeconds(10);
    }

    @Test
    void itIsNeverFullerThanFull() {
        buckets.take("kari", START);
        var later = START.plus(Duration.ofHours(1));
        for (int taken = 0; taken < 3; taken++) {
            assertThat(buckets.take("kari", later)).isZero();
        }
        assertThat(buckets.take("kari", later)).hasSeconds(10);
    }

    @Test
    void eachHasABucketOfTheirOwn() {
        for (int taken = 0; taken < 4; taken++) {
            buckets.take("kari", START);
        }
        assertThat(buckets.take("ola", START)).isZero();
    }
}
