package no.samlebok.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samlebok.writers.Pictures;
import no.samlebok.writers.Run;
import org.junit.jupiter.api.Test;

/** What is written, outside of the tests' own machine. */
class RenderingIT {
    /** The tests have the whole schema on their class path, the product a smaller one that lacks some of it. */
    @Test
    void theJarWritesTheSameBytesInAnotherRun() throws Exception {
        var jar = System.getProperty("samlebok.jar");
        var tests = Path.of(
                Sample.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        byte[] written = Run.in(folder -> {
            var file = folder.resolve("sample.xlsx");
            Run.command(java, "-cp", jar + File.pathSeparator + tests, Sample.class.getName(), file.toString());
            return Files.readAllBytes(file);
        });
        assertThat(written).isEqualTo(Rendering.write(Sample.draft()));
    }

    @Test
    void everyVisibleSheetHasItsPicture() {
        var pictures = Pictures.of(Rendering.write(Sample.draft()), Path.of("target", "pictures"), "sample");
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(4);
    }
}
