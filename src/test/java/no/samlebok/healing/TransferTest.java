package no.samlebok.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.template.Form;
import no.samlebok.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What carries over from a kindergarten's workbook into one of a later version, or of another year. */
class TransferTest {
    private static final String TEMPLATE = "workbook-templates/barnehage-mini/template.yaml";

    @TempDir
    private Path folder;

    private String template = "";
    private String round = "";

    @BeforeEach
    void asItWas() throws IOException {
        template = Files.readString(Examples.resource("/templates/").resolve("barnehage-mini/template.yaml"));
        round = Files.readString(Examples.resource("/rounds/barnehage-mini.yaml"));
    }

    @Test
    void aFieldOfTheSameIdAndMeasureIsCarriedAndSaid() throws IOException {
        var result = carried(form(), form(), number("barn.store.2019", "31"));
        assertThat(result.figures().amount(FieldId.parse("barn.store.2019"))).contains(new BigDecimal("31"));
        assertThat(titles(result)).containsExactly("Overført (1)");
        assertThat(lines(result, 0)).singleElement().asString().contains("Barn i barnehagen", "Barn fra 3 år", "«31»");
    }

    @Test
    void whatTheNewWorkbookDoesNotAskIsNamedAndWhatItAsksAnewToo() throws IOException {
        var now = changed(form -> form.replace("smaa", "yngste"));
        var result = carried(form(), now, number("barn.smaa.2019", "18"));
        assertThat(result.figures().entries()).isEmpty();
        assertThat(titles(result)).containsExactly("Ikke overført (1)", "Nytt i denne arbeidsboken (1)");
        assertThat(lines(result, 0))
                .singleElement()
                .asString()
                .contains("Barn under 3 år 2019", "«18»", "spør vi ikke");
        assertThat(lines(result, 1)).singleElement().asString().contains("Barn under 3 år 2019");
    }

    @Test
    void aFieldOfAnotherMeasureIsNotCarried() throws IOException {
        var now = changed(
                form -> form.replace("nn: Barn frå 3 år}, measure: barn", "nn: Barn frå 3 år}, measure: stillinger"));
        var result = carried(form(), now, number("barn.store.2019", "31"));
        assertThat(result.figures().entries()).isEmpty();
        assertThat(lines(result, 0)).singleElement().asString().contains("«31»", "måle");
    }

    @Test
    void whatCouldNotBeReadIsNotCarried() throws IOException {
        var unread = entry("barn.store.2019", new Figure.Unread("vet ikke"), "30 eller 31");
        var result = carried(form(), form(), unread);
        assertThat(result.figures().entries()).isEmpty();
        assertThat(titles(result)).containsExactly("Ikke overført (1)");
        assertThat(lines(result, 0)).singleElement().asString().contains("«30 eller 31»");
    }

    @Test
    void anEmptyFieldIsNotSpokenOf() throws IOException {
        var result = carried(form(), form(), entry("barn.store.2019", Figure.missing(), ""));
        assertThat(result.corrections().isEmpty()).isTrue();
    }

    @Test
    void whatTheRoundKnowsAndWhatIsComputedIsNotSpokenOf() throws IOException {
        var known = number("barn.store.2018", "31");
        var computed = number("avdelinger.1.tetthet", "6");
        var result = carried(form(), form(), known, computed);
        assertThat(result.figures().entries()).isEmpty();
        assertThat(result.corrections().isEmpty()).isTrue();
    }

    @Test
    void whatWasOpenAndIsComputedNowIsNotSpokenOf() throws IOException {
        var now = changed(form -> form.replace(
                "- {id: type, label: Type, measure: ord}",
                "- {id: type, label: Type, measure: barn, fill: computed, formula: barn + ansatte}"));
        var result = carried(form(), now, entry("avdelinger.1.type", new Figure.Text("Stor"), "Stor"));
        assertThat(titles(result)).isEmpty();
    }

    @Test
    void whatWasKnownThenAndIsNoLongerAskedIsNotSpokenOf() throws IOException {
        var now = changed(form -> form.replace("smaa", "yngste"));
        var result = carried(form(), now, number("barn.smaa.2018", "18"));
        assertThat(lines(result, 0)).allMatch(line -> line.contains("2019"));
    }

    @Test
    void figuresOfAYearAreCarriedIntoAnotherYearsWorkbookAndTheTextsAreNot() throws IOException {
        var result = carried(
                form(),
                nextYear(),
                number("barn.store.2019", "31"),
                entry("avdelinger.1.navn", new Figure.Text("Maurtua"), "Maurtua"));
        assertThat(result.figures().entries()).containsOnlyKeys(FieldId.parse("barn.store.2019"));
        assertThat(lines(result, 0)).singleElement().asString().contains("Maurtua", "Barnehageåret 2019");
    }

    @Test
    void theSheetSaysFromWhereAndToWhere() throws IOException {
        var help = carried(form(), nextYear(), number("barn.store.2019", "31"))
                .corrections()
                .help();
        assertThat(help.nb()).contains("Barnehageåret 2019", "Barnehageåret 2020");
    }

    private static Transfer.Result carried(Form before, Form now, Entry... read) {
        return Transfer.of(before, Figures.of(Arrays.asList(read)), now);
    }

    private static List<String> titles(Transfer.Result result) {
        return result.corrections().groups().stream()
                .map(group -> group.title().nb())
                .toList();
    }

    private static List<String> lines(Transfer.Result result, int group) {
        return result.corrections().groups().get(group).lines().stream()
                .map(Words::nb)
                .toList();
    }

    private Form form() throws IOException {
        return read(template, round);
    }

    private Form changed(java.util.function.UnaryOperator<String> change) throws IOException {
        return read(change.apply(template), change.apply(round));
    }

    private Form nextYear() throws IOException {
        return read(template, round.replace("2019", "2020").replaceAll("(?m)^    barn\\..*\n", ""));
    }

    private Form read(String family, String content) throws IOException {
        var home = Files.createTempDirectory(folder, "familie");
        Files.createDirectories(home.resolve(TEMPLATE).getParent());
        Files.writeString(home.resolve(TEMPLATE), family);
        Files.writeString(home.resolve("runde.yaml"), content);
        var read = Objects.requireNonNull(
                TestForms.definitions().round(home.resolve("runde.yaml")).value());
        return TestForms.of(read, read.unit("A1").orElseThrow());
    }

    private static Entry number(String field, String value) {
        return entry(field, new Figure.Amount(new BigDecimal(value)), value);
    }

    private static Entry entry(String field, Figure figure, String raw) {
        return new Entry(FieldId.parse(field), figure, raw, null, !(figure instanceof Figure.Amount));
    }
}
