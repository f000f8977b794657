package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.layout.IdentitySheet;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;
import no.samlebok.rule.Severity;
import org.junit.jupiter.api.Test;

/** The page says what is in the message files, all of it and nothing else; and text is never markup to it. */
class PageWordsTest {
    private static final String WORDS = "page.";
    private static final Pattern SAY = Pattern.compile("(?<!function )\\bsay\\(");
    private static final Pattern KEY = Pattern.compile("'([^']+)'[,)].*", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("'([^']+\\.)' \\+ .*", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("[^?]+ \\? '([^']+)' : '([^']+)'[,)].*", Pattern.DOTALL);
    /** Where the language, and not the markup, decides what text becomes. */
    private static final Pattern MARKUP = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment|DOMParser|setHTML"
                    + "|\\beval\\b|new Function|javascript:|\\bstyle:|set(Timeout|Interval)\\(['\"`]");

    /** The only thing from outside, in the task pane and its dialog. */
    private static final String OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

    private static final Map<String, String> FILES = scripts();

    @Test
    void everyKeyCanBeFollowed() {
        assertThat(said().unclear()).isEmpty();
        assertThat(said().keys()).hasSizeGreaterThan(100);
    }

    @Test
    void whateverIsSaidIsInBothMessageFiles() {
        for (var language : List.of("nb", "nn")) {
            assertThat(words(language)).as(language).containsAll(said().keys());
            for (var start : said().starts()) {
                assertThat(words(language)).as(language).anyMatch(key -> isOf(start, key));
            }
        }
    }

    @Test
    void whateverThereAreWordsForIsSaid() {
        var unsaid = new TreeSet<>(words("nb"));
        unsaid.removeAll(said().keys());
        unsaid.removeIf(key -> said().starts().stream().anyMatch(start -> isOf(start, key)));
        assertThat(unsaid).isEmpty();
        assertThat(words("nn")).isEqualTo(words("nb"));
    }

    @Test
    void whateverTheServiceMayAnswerHasWords() {
        var needed = Stream.of(
                        Stream.of(Role.values()).map(role -> "role." + role.id()),
                        Stream.of(Deed.Kind.values()).map(kind -> "event." + kind.id()),
                        Stream.of(Severity.values()).map(severity -> "severity." + word(severity)))
                .flatMap(keys -> keys)
                .toList();
        assertThat(words("nb")).containsAll(needed);
    }

    @Test
    void textIsNeverMarkup() throws IOException {
        var files = new TreeMap<>(FILES);
        for (var page : List.of("index.html", "pane/pane.html", "pane/dialog.html")) {
            files.put(page, Files.readString(web().resolve(page)).replace(OFFICE, "/office.js"));
            assertThat(files.get(page))
                    .as(page)
                    .doesNotContainPattern("(?i)<script(?![^>]* src=\"/)|\\son[a-z]+=|style=|<style|https?://");
        }
        files.forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(MARKUP));
    }

    @Test
    void thePaneLooksForTheNamesThatWorkbooksAreWrittenWith() {
        assertThat(FILES.get("pane/host.js"))
                .contains("IDENTITY = '" + IdentitySheet.NAME + "'", "IDENTITY_SHEET = '" + IdentitySheet.SHEET + "'");
    }

    @Test
    void whatOthersMadeHasItsLicenceBesideIt() throws IOException {
        try (Stream<Path> files = Files.list(web().resolve("vendor"))) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            var made = names.stream()
                    .filter(name -> !name.endsWith("-LICENSE.txt"))
                    .toList();
            assertThat(made).isNotEmpty();
            assertThat(made)
                    .allSatisfy(name -> assertThat(names)
                            .anyMatch(licence -> licence.endsWith("-LICENSE.txt")
                                    && name.startsWith(licence.replace("-LICENSE.txt", "-"))));
        }
    }

    /** What is asked for, with the beginnings of what is put together, and the calls that nobody can follow. */
    private record Said(Set<String> keys, Set<String> starts, List<String> unclear) {}

    private static Said said() {
        var said = new Said(new HashSet<>(), new HashSet<>(), new ArrayList<>());
        FILES.forEach((name, text) -> SAY.matcher(text)
                .results()
                .forEach(call -> follow(said, text.substring(call.end(), Math.min(text.length(), call.end() + 200)))));
        return said;
    }

    private static void follow(Said said, String call) {
        var key = KEY.matcher(call);
        var start = START.matcher(call);
        var choice = CHOICE.matcher(call);
        if (key.matches()) {
            said.keys().add(key.group(1));
        } else if (start.matches()) {
            said.starts().add(start.group(1));
        } else if (choice.matches()) {
            said.keys().addAll(List.of(choice.group(1), choice.group(2)));
        } else {
            said.unclear().add(call);
        }
    }

    /** What is put together is put together of one part more. */
    private static boolean isOf(String start, String key) {
        return key.startsWith(start) && key.indexOf('.', start.length()) < 0;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String language) {
        var words = new Properties();
        var file = Examples.resource("/messages_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new TreeSet<String>();
        words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(WORDS))
                .forEach(key -> keys.add(key.substring(WORDS.length())));
        return keys;
    }

    private static Path web() {
        return Examples.resource("/web");
    }

    private static Map<String, String> scripts() {
        var all = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(web())) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                all.put(web().relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
