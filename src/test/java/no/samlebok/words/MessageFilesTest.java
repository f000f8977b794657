package no.samlebok.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessageFilesTest {
    private static final Pattern HOLE = Pattern.compile("\\{[A-Za-z0-9]+}");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(messages("nn").keySet()).isEqualTo(messages("nb").keySet());
    }

    @Test
    void bothLanguagesHaveTheSameHoles() throws IOException {
        var nn = messages("nn");
        messages("nb")
                .forEach((key, text) -> assertThat(holes(nn.get(key))).as(key).isEqualTo(holes(text)));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var language : List.of("nb", "nn")) {
            assertThat(keys(language)).doesNotHaveDuplicates();
        }
    }

    @Test
    void nothingIsLeftUnsaid() throws IOException {
        assertThat(messages("nb").values()).noneMatch(text -> text.equals("x"));
        assertThat(messages("nn").values()).noneMatch(text -> text.equals("x"));
    }

    private static Map<String, String> messages(String language) throws IOException {
        var messages = new TreeMap<String, String>();
        lines(language)
                .forEach(line ->
                        messages.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return messages;
    }

    private static List<String> keys(String language) throws IOException {
        return lines(language).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static List<String> lines(String language) throws IOException {
        try (var file = MessageFilesTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            var lines = new ArrayList<String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .forEach(lines::add);
            return lines;
        }
    }

    private static Set<String> holes(String text) {
        var holes = new TreeSet<String>();
        HOLE.matcher(text).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }
}
