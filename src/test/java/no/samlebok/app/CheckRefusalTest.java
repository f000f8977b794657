package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samlebok.TestForms;
import no.samlebok.book.Content;
import no.samlebok.excel.Filling;
import no.samlebok.layout.IdentitySheet;
import no.samlebok.submission.Origin;
import no.samlebok.template.Round;
import no.samlebok.words.Language;
import no.samlebok.words.Message;
import no.samlebok.words.MessageKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook that is no answer of ours, and one that we fail on, are refused with the reason. */
class CheckRefusalTest {
    private static final Pattern SAID = Pattern.compile("\"(check\\.[a-zA-Z]+)\"");
    private static final Pattern DOUBT = Pattern.compile("say\\(\\s*\"([a-zA-Z]+)\"");
    private static final Round ROUND = Molde.open(Molde.reports().get(1));

    @Test
    void aWorkbookThatDoesNotSayWhatItIs() {
        says(refusal(saying("Enhetsrapport")), "check.notOurs", "Samlebok");
    }

    @Test
    void aFaultOfOursIsSaidToBeOurs() {
        var check = new CheckWorkbook(TestForms::of, Molde.WORKBOOKS, Molde.SEAL);
        var origin = new Origin("retur.xlsx", "", Molde.CLOCK.instant(), "");
        var checked = check.check(Molde.issued(ROUND, Molde.reports().get(1)), origin, null);
        assertThat(checked.refusal()).isNotNull();
        says(
                checked.refusal(),
                "check.ourFault",
                checked.refusal().arguments().get("id").in(Language.NB));
    }

    /** What is said of whole files is written in {@code app}, and what of their identity by the kind of doubt. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextAboutAFileIsSaidAndEverythingSaidHasItsText(Language language) throws IOException {
        var said = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java/no/samlebok/app"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                var code = Files.readString(source);
                SAID.matcher(code).results().map(found -> found.group(1)).forEach(said::add);
                if (source.endsWith("IdentityDoubts.java")) {
                    DOUBT.matcher(code)
                            .results()
                            .map(found -> "check." + found.group(1))
                            .forEach(said::add);
                }
            }
        }
        assertThat(MessageKeys.startingWith("check.", language)).isEqualTo(said);
    }

    private static void says(Message why, String key, String said) {
        assertThat(why.key()).isEqualTo(key);
        for (var language : Language.values()) {
            assertThat(why.in(language)).contains(said).doesNotContainPattern("\\{[a-zA-Z]+\\}");
        }
        assertThat(why.in(Language.NB)).isNotEqualTo(why.in(Language.NN));
    }

    private static Message refusal(byte[] file) {
        var refusal = Molde.check(file, ROUND).refusal();
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static byte[] saying(String line) {
        return Filling.type(
                Molde.issued(ROUND, Molde.reports().get(1)), Map.of(IdentitySheet.NAME, new Content.Text(line)));
    }
}
