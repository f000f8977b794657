package no.samlebok.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samlebok.template.Section;
import no.samlebok.template.Template;
import no.samlebok.words.Language;
import no.samlebok.yaml.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogTest {
    private static final Path MINI = Path.of("src/test/resources/templates/barnehage-mini/template.yaml");

    @TempDir
    private Path folder;

    @Test
    void aVersionIsEqualToItself() throws IOException {
        var mini = version("", "");
        assertThat(ChangeLog.between(mini, mini).changes()).isEmpty();
        assertThat(ChangePage.of(ChangeLog.between(mini, mini), Language.NN)).contains("Ingen endringar.");
    }

    @Test
    void aRuleThatIsGoneIsNamed() throws IOException {
        var before = version("", "");
        var rule = before.rules().get(0);
        var after = new Template(
                before.id(),
                2,
                before.title(),
                before.sheets(),
                before.sections(),
                before.rules().subList(1, before.rules().size()),
                before.measures(),
                before.charts());
        assertThat(ChangeLog.between(before, after).changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Gone.class, gone -> assertThat(gone.part().id()).isEqualTo(rule.id()));
        assertThat(ChangeLog.between(after, before).changes()).singleElement().isInstanceOf(Change.New.class);
    }

    @Test
    void whatIsSaidDifferentlyIsSetSideBySide() throws IOException {
        var before = version("", "");
        var label = Parts.of(before).stream()
                .filter(part -> part.kind() == PartKind.ROW)
                .findFirst()
                .orElseThrow()
                .label()
                .nb();
        var after = version("nb: " + label + ",", "nb: " + label + " i alt,");
        assertThat(ChangePage.of(ChangeLog.between(before, after), Language.NB))
                .contains("er endret. Navn: «" + label + "» → «" + label + " i alt»");
    }

    @Test
    void whatMeasuresAreHeldAgainstIsAmongWhatChanges() {
        var families = new Families(Path.of("workbook-templates"));
        var after = families.template("omstilling").orElseThrow();
        var sections = after.sections().stream()
                .map(section -> section instanceof Section.Listing list ? againstNothing(list) : section)
                .toList();
        var before = new Template(
                after.id(),
                1,
                after.title(),
                after.sheets(),
                sections,
                after.rules(),
                after.measures(),
                after.charts());
        assertThat(ChangePage.of(ChangeLog.between(before, after), Language.NB))
                .contains("Settes opp mot", "`gap.differanse.belop`, der pluss er det som skal dekkes");
    }

    private static Section againstNothing(Section.Listing list) {
        return new Section.Listing(
                list.id(), list.title(), list.sheet(), list.help(), list.name(), list.lines(), null, list.columns());
    }

    private Template version(String from, String to) throws IOException {
        var family = Files.createDirectories(folder.resolve("barnehage-mini"));
        Files.writeString(
                family.resolve("template.yaml"), Files.readString(MINI).replace(from, to));
        return new Families(folder).template("barnehage-mini").orElseThrow();
    }
}
