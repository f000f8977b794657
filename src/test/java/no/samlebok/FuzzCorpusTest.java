package no.samlebok;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samlebok.excel.read.PartFuzz;
import no.samlebok.excel.read.UploadFuzz;
import no.samlebok.reading.WrittenFuzz;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing has collected, and what it found, read again; {@code src/docs/hostile-files.md} says how more is collected. */
class FuzzCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    @TestFactory
    Stream<DynamicTest> everyInputIsReadAsForeseen() throws IOException {
        return Stream.of(
                        inputs("upload", UploadFuzz::fuzzerTestOneInput),
                        inputs("part", PartFuzz::fuzzerTestOneInput),
                        inputs("written", WrittenFuzz::fuzzerTestOneInput))
                .flatMap(List::stream);
    }

    private static List<DynamicTest> inputs(String target, Consumer<byte[]> read) throws IOException {
        try (var files = Files.list(CORPUS.resolve(target))) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(target + "/" + file.getFileName(), () -> {
                        var bytes = Files.readAllBytes(file);
                        assertThatCode(() -> read.accept(bytes)).doesNotThrowAnyException();
                    }))
                    .toList();
        }
    }
}
