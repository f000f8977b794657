package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.samlebok.excel.read.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
    @ParameterizedTest
    @CsvSource({"100,30,3", "90,30,3", "89,30,2", "10,30,1"})
    void noMoreAreInAtOnceThanThereIsRoomFor(long memory, long each, int room) throws Exception {
        var admission = Admission.of(memory, each);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var work = new ArrayList<Callable<String>>();
        for (int n = 0; n < 40; n++) {
            work.add(() -> admission.admit(() -> stay(inside, most), id -> id));
        }
        var pool = Executors.newFixedThreadPool(10);
        for (var done : pool.invokeAll(work)) {
            assertThat(done.get()).isEqualTo("done");
        }
        pool.shutdown();
        assertThat(most.get()).isEqualTo(room);
    }

    private static String stay(AtomicInteger inside, AtomicInteger most) {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        inside.decrementAndGet();
        return "done";
    }

    @Test
    void oneThatFailsIsToldOfAndMakesRoomForTheNext() {
        var admission = Admission.single();
        assertThat(admission.admit(AdmissionTest::fail, id -> "failed " + id)).matches("failed [0-9a-f-]{36}");
        assertThat(admission.admit(AdmissionTest::overflow, id -> "failed")).isEqualTo("failed");
        assertThat(admission.admit(() -> "read", id -> "failed")).isEqualTo("read");
    }

    @Test
    void threeUploadsFitInAGigabyte() {
        assertThat(3 * Budget.standard().memory()).isLessThan(1L << 30);
    }

    private static String fail() {
        throw new IllegalStateException("a fault of ours");
    }

    private static String overflow() {
        Supplier<String> again = AdmissionTest::overflow;
        return again.get() + again.get();
    }
}
