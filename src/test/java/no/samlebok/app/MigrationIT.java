package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Content;
import no.samlebok.cli.Samlebok;
import no.samlebok.excel.Filling;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Signature;
import no.samlebok.template.Round;
import no.samlebok.words.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of an earlier version, or of last year's round, becomes one of the new with the answers that carry over. */
class MigrationIT {
    private static final String TEMPLATE = "workbook-templates/barnehage-mini/template.yaml";
    private static final FieldId LARGE = FieldId.parse("barn.store.2019");

    @TempDir
    private Path folder;

    private Path earlier = Path.of("");
    private Path later = Path.of("");

    @BeforeEach
    void aFamilyInTwoVersions() throws Exception {
        earlier = folder.resolve("v3");
        later = folder.resolve("v4");
        copy(earlier);
        copy(later);
        var file = later.resolve(TEMPLATE);
        Files.writeString(
                file, Files.readString(file).replace("version: 3", "version: 4").replace("smaa", "yngste"));
        var round = later.resolve("runde.yaml");
        Files.writeString(round, Files.readString(round).replace("barn.smaa", "barn.yngste"));
    }

    @Test
    void anEarlierVersionIsCarriedOverByItsIds() {
        var healed = migrated(round(earlier), round(later));
        var again = check(healed, round(later));
        assertThat(again.signature()).isEqualTo(Signature.GENUINE);
        assertThat(Objects.requireNonNull(again.identity()).version()).isEqualTo(4);
        assertThat(again.figures().figure(LARGE)).isEqualTo(new Figure.Amount(new BigDecimal("31")));
    }

    @Test
    void itSaysWhatIsCarriedWhatIsNewAndWhatIsNot() {
        var groups = migrated(round(earlier), round(later)).corrections().groups();
        assertThat(groups).hasSize(3);
        assertThat(groups.get(0).title().nn()).isEqualTo("Ikkje overført (1)");
        assertThat(groups.get(0).lines().get(0).nb()).contains("Barn under 3 år 2019", "«18»", "spør vi ikke om");
        assertThat(groups.get(1).title().nb()).isEqualTo("Nytt i denne arbeidsboken (1)");
        assertThat(groups.get(1).lines().get(0).nb()).contains("Barn under 3 år 2019");
        assertThat(groups.get(2).title().nb()).isEqualTo("Overført (1)");
        assertThat(groups.get(2).lines().get(0).nb()).contains("Barn fra 3 år 2019", "«31»");
    }

    @Test
    void lastYearsFiguresStayInTheirYear() throws Exception {
        var file = later.resolve("runde.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("id: barnehage-2019", "id: barnehage-2020")
                        .replace("year: 2019", "year: 2020")
                        .replaceAll("(?m)^    barn\\..*\n", ""));
        var again = check(migrated(round(earlier), round(later)), round(later));
        assertThat(again.figures().figure(LARGE)).isEqualTo(new Figure.Amount(new BigDecimal("31")));
        assertThat(again.figures().figure(FieldId.parse("barn.store.2020"))).isEqualTo(Figure.missing());
    }

    @Test
    void aLineThatSpeaksOfLastYearIsNotCarriedIntoThisYear() throws Exception {
        var file = later.resolve("runde.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("id: barnehage-2019", "id: barnehage-2020")
                        .replace("year: 2019", "year: 2020")
                        .replaceAll("(?m)^    barn\\..*\n", ""));
        var name = FieldId.parse("avdelinger.1.navn");
        var returned = Filling.type(issued(round(earlier)), Map.of(name.name(), new Content.Text("Rødstrupe")));
        var healed = migrate(returned, round(earlier), round(later));
        assertThat(check(healed, round(later)).figures().figure(name)).isEqualTo(Figure.missing());
        assertThat(healed.corrections().groups().get(0).lines())
                .anySatisfy(line -> assertThat(line.nb()).contains("Rødstrupe", "Barnehageåret 2019"));
    }

    @Test
    void theCommandMigratesWithTheEarlierRoundsInAFolder() throws Exception {
        var out = new StringWriter();
        var err = new StringWriter();
        assertThat(run(
                        out,
                        err,
                        "generate",
                        "--round",
                        earlier.resolve("runde.yaml").toString(),
                        "--out",
                        in("sent")))
                .isZero();
        var key = earlier.resolve("samlebok.key").toString();
        var file = folder.resolve("sent").resolve("Solbakken barnehage 2019.xlsx");
        Files.write(file, Filling.type(Files.readAllBytes(file), Map.of(LARGE.name(), new Content.Text("31"))));
        var round = later.resolve("runde.yaml").toString();
        var earlierFolder = earlier.toString();
        run(
                out,
                err,
                "heal",
                "--round",
                round,
                "--earlier",
                earlierFolder,
                "--key",
                key,
                "--out",
                in("new"),
                file.toString());
        assertThat(err.toString()).contains("Overført (1)").contains("Nytt i denne arbeidsboken");
        assertThat(folder.resolve("new")).isDirectoryContaining("glob:**/Solbakken barnehage 2019*.xlsx");
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private static int run(StringWriter out, StringWriter err, String... arguments) {
        var desk = TestForms.desk(Language.NB, new PrintWriter(out), new PrintWriter(err));
        return Samlebok.over(desk).execute(arguments);
    }

    private static Healed migrated(Round before, Round now) {
        var typed = Map.<String, Content>of(
                LARGE.name(), new Content.Text("31"), "f_barn_smaa_2019", new Content.Text("18"));
        return migrate(Filling.type(issued(before), typed), before, now);
    }

    private static Healed migrate(byte[] returned, Round before, Round now) {
        var check = new CheckWorkbook(TestForms::of, Molde.WORKBOOKS, Molde.SEAL);
        return new MigrateWorkbook(check, TestForms::of, Molde.SEAL)
                .migrate(returned, origin(returned), now, Rounds.only(before));
    }

    private static byte[] issued(Round round) {
        return new GenerateWorkbooks(TestForms::of, Molde.WORKBOOKS, Molde.SEAL)
                .generate(round, round.unit("A1").orElseThrow(), 1);
    }

    private static Checked check(Healed healed, Round round) {
        return Molde.check(Molde.WORKBOOKS.write(Objects.requireNonNull(healed.draft())), round);
    }

    private static Origin origin(byte[] file) {
        return new Origin("retur.xlsx", Hash.of(file), Molde.CLOCK.instant(), "");
    }

    private static Round round(Path place) {
        return Objects.requireNonNull(
                TestForms.definitions().round(place.resolve("runde.yaml")).value());
    }

    private static void copy(Path to) throws Exception {
        var family = to.resolve(TEMPLATE);
        Files.createDirectories(family.getParent());
        var templates = Examples.resource("/templates/");
        Files.copy(templates.resolve("barnehage-mini/template.yaml"), family);
        Files.copy(Examples.resource("/rounds/barnehage-mini.yaml"), to.resolve("runde.yaml"));
    }
}
