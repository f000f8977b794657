package no.samlebok;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.excel.read.RefusedFiles;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file is refused for, the user is shown which file it is, and after that why. */
class RefusedFilesTest {
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void save() throws IOException {
        var files = RefusedFiles.byReason();
        // A zip is unpacked, and the files in it are named instead.
        files.remove("snapshot.kind.zip");
        for (var refused : files.entrySet()) {
            var name = refused.getKey().replace('.', '-') + ".xlsx";
            Files.write(folder.resolve(name), refused.getValue());
            FILES.put(name, refused.getKey());
        }
    }

    @Test
    void hardlyAReasonIsLeftOut() {
        assertThat(FILES).hasSizeGreaterThan(45);
    }

    @Test
    void theTextNamesEachFileRightAboveItsReasonInBothLanguages() {
        for (var language : Language.values()) {
            var said = check(language);
            FILES.forEach((name, key) -> assertThat(said)
                    .containsPattern("(?m)^\\S*" + name + ": .*\\R  "
                            + beginning(Messages.of(key).in(language))));
        }
    }

    @Test
    void theJsonNamesEachFileBesideItsReason() throws IOException {
        var refused = new LinkedHashMap<String, String>();
        for (JsonNode file : new ObjectMapper().readTree(check(Language.NB, "--format", "json"))) {
            refused.put(
                    Path.of(file.get("file").asText()).getFileName().toString(),
                    file.path("why").asText());
        }
        FILES.forEach((name, key) -> assertThat(refused.getOrDefault(name, ""))
                .as(name)
                .matches("(?s)" + beginning(Messages.of(key).in(Language.NB)) + ".*"));
    }

    /** What a message begins with, up to what is filled in. */
    private static String beginning(String message) {
        return "\\Q" + message.replaceFirst("(?s)\\{.*", "") + "\\E";
    }

    private static String check(Language language, String... options) {
        var said = new StringWriter();
        var arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(options));
        arguments.add(folder.toString());
        Main.run(
                Main.desk(language, new PrintWriter(said), new PrintWriter(new StringWriter())),
                arguments.toArray(String[]::new));
        return said.toString();
    }
}
