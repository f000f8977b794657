package no.samlebok.mangling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The same seed comes to the same, word for word, in whichever process, and however the work is shared out in it. */
class OutcomesIT {
    private static final String COUNT = "600";

    @Test
    void theSameSeedComesToTheSameInAnotherProcess() throws Exception {
        var once = outcome("1");
        assertThat(once).matches("outcome [0-9a-f]{64}");
        assertThat(outcome("3")).isEqualTo(once);
    }

    private static String outcome(String threads) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + threads,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Outcomes.class.getName(),
                        COUNT)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines()
                .filter(line -> line.startsWith("outcome "))
                .findFirst()
                .orElse(said);
    }
}
