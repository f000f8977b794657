package no.samlebok.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samlebok.template.Template;
import no.samlebok.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An id that was ever used is never used for anything else. The history keeps every id with its unit of measure and each
 * name it has borne; lines are added by {@code -Dids=write} and never taken away.
 */
class IdHistoryTest {
    private static final Path FOLDER = Path.of("src/test/resources/history");

    static Stream<Template> families() {
        return FamilyPageTest.families();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyIdIsInTheHistoryUnderTheNameAndMeasureItHas(Template family) throws IOException {
        var file = FOLDER.resolve(family.id() + ".tsv");
        if ("write".equals(System.getProperty("ids"))) {
            write(file, family);
        }
        assertThat(Files.readAllLines(file))
                .as("-DargLine=-Dids=write adds what is new")
                .containsAll(lines(family));
    }

    @ParameterizedTest
    @MethodSource("families")
    void noIdHasHadTwoUnitsOfMeasure(Template family) throws IOException {
        var measured = Files.readAllLines(FOLDER.resolve(family.id() + ".tsv")).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> List.of(cells[0], cells[1], cells[2]))
                .distinct()
                .map(cells -> cells.get(0) + " " + cells.get(1));
        assertThat(measured).doesNotHaveDuplicates();
    }

    private static List<String> lines(Template family) {
        return Parts.of(family).stream()
                .filter(part -> part.kind() != PartKind.RULE)
                .map(part -> String.join(
                        "\t",
                        part.kind().name(),
                        part.id(),
                        part.fact(FactName.MEASURE).orElse(Words.same("")).nb(),
                        part.label().nb()))
                .toList();
    }

    private static void write(Path file, Template family) throws IOException {
        Files.createDirectories(FOLDER);
        var all = new TreeSet<>(lines(family));
        if (Files.exists(file)) {
            all.addAll(Files.readAllLines(file));
        }
        Files.write(file, all);
    }
}
