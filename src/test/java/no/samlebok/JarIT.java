package no.samlebok;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The one runnable jar: that it starts, and holds all it should and nothing that breaks it. */
class JarIT {

    private static final Path JAR = Path.of(System.getProperty("samlebok.jar"));

    @Test
    void itStarts() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-jar", JAR.toString(), "--help")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("demo");
    }

    @Test
    void itKnowsItsVersionAndTheLibrariesForNewerJava() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .isNotBlank();
            assertThat(jar.isMultiRelease()).isTrue();
        }
    }

    @Test
    void itHoldsEveryTemplate() throws IOException {
        List<String> templates = filesUnder(Path.of("workbook-templates"));
        assertThat(templates).isNotEmpty();
        assertThat(entries()).containsAll(templates);
    }

    @Test
    void itKeepsLicencesAndServices() throws IOException {
        assertThat(entries())
                .contains("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/NOTICE", "META-INF/NOTICE.txt")
                .contains("META-INF/services/org.apache.poi.ss.usermodel.WorkbookProvider")
                .contains("META-INF/services/org.slf4j.spi.SLF4JServiceProvider");
    }

    @Test
    void itHoldsNoSignatureAndNoModule() throws IOException {
        assertThat(entries())
                .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"))
                .noneMatch(name -> name.endsWith("module-info.class"))
                .doesNotHaveDuplicates();
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(not(Files::isDirectory))
                    .map(file -> file.toString().replace('\\', '/'))
                    .toList();
        }
    }
}
