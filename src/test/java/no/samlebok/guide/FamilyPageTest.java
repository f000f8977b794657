package no.samlebok.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import no.samlebok.template.Template;
import no.samlebok.words.Language;
import no.samlebok.yaml.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in the documents are those of the definitions; {@code -Ddocs=write} writes them anew. */
class FamilyPageTest {
    private static final Path FOLDER = Path.of("src/docs/families");
    private static final Families FAMILIES = new Families(Path.of("workbook-templates"));

    static Stream<Template> families() {
        return FAMILIES.ids().stream().map(id -> FAMILIES.template(id).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("families")
    void thePageInTheDocumentsIsUpToDate(Template family) throws IOException {
        for (var language : Language.values()) {
            var file = FOLDER.resolve(family.id() + "." + language.name().toLowerCase(Locale.ROOT) + ".md");
            var page = FamilyPage.of(family, language);
            if ("write".equals(System.getProperty("docs"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, page);
            }
            assertThat(file)
                    .as("-DargLine=-Ddocs=write writes it anew")
                    .content()
                    .isEqualTo(page);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyRuleStandsThereWithItsWordsAndMessage(Template family) {
        var page = FamilyPage.of(family, Language.NB);
        for (var rule : family.rules()) {
            assertThat(page).contains("Id: `" + rule.id() + "`");
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void everySectionStandsThereWithItsRowsAndColumns(Template family) {
        var page = FamilyPage.of(family, Language.NN);
        for (var part : Parts.of(family)) {
            assertThat(page).contains("`" + part.id() + "`");
        }
    }

    @Test
    void aRowTellsItsMeasureDecimalsAndHowItIsComputed() {
        assertThat(page("enhetsrapport"))
                .contains("| Sykefravær av dagsverk | `arbeidsgiver.prosent` | % | 1 |")
                .contains("`tapte / mulige * 100`")
                .contains("4 år, fra 3 år før til rapportåret");
    }

    @Test
    void aColumnTellsWhatTheNextRoundFillsItFromAndWhetherItRunsToTheDayOfTheRound() {
        assertThat(page("tertialrapport"))
                .contains(
                        "Fylles fra forrige runde med",
                        "| Forrige prognose | `okonomi.*.forrige` |  |  | Årsprognose |")
                .contains("Tallene går fra nyttår til rundens dag");
        assertThat(page("omstilling")).contains("samme kolonne", "\\[måneden\\] \\[årstallet\\]");
    }

    @Test
    void aRuleTellsItsToleranceAndWhatItSaysWithWordsForTheNumbersFound() {
        assertThat(page("enhetsrapport"))
                .contains("en halv av siste siffer for hvert tall på begge sider; grensene er med")
                .contains("Avviket \\[kolonnen\\] er \\[det som står der\\]");
    }

    private static String page(String family) {
        return FamilyPage.of(FAMILIES.template(family).orElseThrow(), Language.NB);
    }
}
