package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Content;
import no.samlebok.cli.Samlebok;
import no.samlebok.excel.Filling;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.template.Carried;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import no.samlebok.words.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tertial goes on to the next and to the year, by the command that a controller gives. */
class RollIT {
    private static final String SCHOOL = "110";
    private static final FieldId BEFORE = FieldId.parse("okonomi.netto.forrige");

    private static final StringWriter OUT = new StringWriter();
    private static final StringWriter ERR = new StringWriter();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void aYearOfTertials() throws IOException {
        Files.copy(Examples.resource("/demo/fjordvik-2026-t1.yaml"), folder.resolve("t1.yaml"));
        returned("t1", "2026-04-30", "41 900", "16 200");
        assertThat(roll("t1", "2026-08-31", "2026-09-15", "t2"))
                .as(ERR::toString)
                .isZero();
        returned("t2", "2026-08-31", "42 150", "16 000");
        assertThat(roll("t2", "2026", "2027-02-01", "aar")).as(ERR::toString).isZero();
        returned("aar", "2026", "42 000", "16 000");
    }

    @Test
    void theSecondTertialKnowsTheForecastOfTheFirst() throws IOException {
        var second = round("t2");
        assertThat(second.period().label().nb()).isEqualTo("Tertialrapport per 31. august 2026");
        assertThat(school(second).prefill())
                .containsEntry(BEFORE, "41 900")
                .containsEntry(FieldId.parse("maal.bruker.maal"), "5,0")
                .containsEntry(FieldId.parse("tiltak.1.navn"), "Færre vikarer")
                .containsEntry(FieldId.parse("tiltak.1.planlagt"), "300")
                .doesNotContainKey(FieldId.parse("okonomi.netto.regnskap"))
                .doesNotContainKey(FieldId.parse("tiltak.1.oppnadd"));
        assertThat(change("t2")).isEqualByComparingTo("250");
    }

    @Test
    void theYearKnowsTheForecastOfTheSecond() throws IOException {
        assertThat(school(round("aar")).prefill()).containsEntry(BEFORE, "42 150");
        assertThat(round("aar").period().to()).isNull();
        assertThat(change("aar")).isEqualByComparingTo("-150");
    }

    @Test
    void theFirstTertialOfNextYearHasNoForecastBeforeIt() {
        assertThat(roll("t1", "2027-04-30", "2027-05-15", "neste"))
                .as(ERR::toString)
                .isZero();
        assertThat(school(round("neste")).prefill())
                .doesNotContainKey(BEFORE)
                .doesNotContainKey(FieldId.parse("maal.bruker.resultat2026"))
                .containsEntry(FieldId.parse("fravar.tapte.2026"), "210,0")
                .containsEntry(FieldId.parse("maal.bruker.maal"), "5,0");
        assertThat(folder.resolve("neste.yaml")).content().contains("# - ", "gjelder en annen del av året");
    }

    @Test
    void eachFigureIsWalkedBackToTheCellItWasReportedIn() throws IOException {
        var file = "Fjordvik skole 2026-04-30.xlsx";
        var from = school(round("t2")).sources().get(BEFORE);
        assertThat(from)
                .isEqualTo(new Carried(
                        "fjordvik-2026-t1",
                        FieldId.parse("okonomi.netto.prognose"),
                        file,
                        Hash.of(Files.readAllBytes(folder.resolve("t1").resolve(file))),
                        new Place("Økonomi", "H8")));
        assertThat(run("report", "--round", file("t2"), "--in", in("t2"), "--out", in("rapport"), "--format", "json"))
                .isZero();
        assertThat(folder.resolve("rapport/enheter/110 Fjordvik skole.json"))
                .content()
                .containsSubsequence(
                        "okonomi.netto.forrige", "\"round\" : \"fjordvik-2026-t1\"", file, "\"cell\" : \"H8\"");
    }

    @Test
    void rollingAgainGivesTheSameFile() throws IOException {
        var first = Files.readString(folder.resolve("t2.yaml"));
        roll("t1", "2026-08-31", "2026-09-15", "t2");
        assertThat(folder.resolve("t2.yaml")).hasContent(first);
    }

    @Test
    void whatIsNotGivenIsAskedFor() {
        assertThat(run("roll", "--round", file("t1"), "--in", in("t1"), "--to", "2026-08-31", "--out", file("t3")))
                .isEqualTo(64);
        assertThat(ERR.toString()).contains("--deadline");
        assertThat(roll("t2", "2026-04-30", "2026-05-15", "t3")).isEqualTo(64);
        assertThat(ERR.toString()).contains("må slutte etter");
        assertThat(folder.resolve("t3.yaml")).doesNotExist();
    }

    private static int roll(String from, String to, String deadline, String next) {
        return run(
                "roll",
                "--round",
                file(from),
                "--in",
                in(from),
                "--to",
                to,
                "--deadline",
                deadline,
                "--out",
                file(next));
    }

    /** The units' workbooks, with the forecasts of the school and the office. */
    private static void returned(String round, String name, String ofSchool, String ofOffice) throws IOException {
        assertThat(run("generate", "--round", file(round), "--out", in(round)))
                .as(ERR::toString)
                .isZero();
        for (var unit : round(round).reporting()) {
            var file = folder.resolve(round).resolve(unit.name() + " " + name + ".xlsx");
            var typed = answers(unit.code().equals(SCHOOL) ? ofSchool : ofOffice);
            unit.prefill().keySet().forEach(known -> typed.remove(known.name()));
            Files.write(file, Filling.type(Files.readAllBytes(file), typed));
        }
    }

    private static Map<String, Content> answers(String forecast) {
        var typed = new LinkedHashMap<String, Content>();
        typed.put("f_okonomi_netto_prognose", text(forecast));
        Map.of("regnskap", "14 000", "periodisert", "14 000", "budsjett", "42 000")
                .forEach((column, raw) -> typed.put("f_okonomi_netto_" + column, text(raw)));
        typed.put("f_okonomitekst_prognose_tekst", text("Vi bruker flere vikarer enn planlagt."));
        typed.put("f_tiltak_1_navn", text("Færre vikarer"));
        typed.put("f_tiltak_1_planlagt", text("300"));
        typed.put("f_tiltak_1_oppnadd", text("100"));
        typed.put("f_maal_bruker_resultat2026", text("4,9"));
        typed.put("f_fravar_tapte_2026", text("210,0"));
        typed.put("f_fravar_mulige_2026", text("3 000"));
        return typed;
    }

    /** The change since the last forecast, as the consolidated figures of the school have it. */
    private static BigDecimal change(String round) throws IOException {
        var read = round(round);
        var file = folder.resolve(round).resolve(GenerateWorkbooks.fileName(read, school(read)));
        var checked = Molde.check(Files.readAllBytes(file), read);
        var ledger = RoundLedger.received(read, checked.submission().stream().toList())
                .approved();
        return ConsolidateRound.together(read, TestForms::of, ledger, LocalDate.now(Molde.CLOCK))
                .expected()
                .get(0)
                .amount(FieldId.parse("okonomi.netto.endring"))
                .orElseThrow();
    }

    private static Round round(String name) {
        return TestForms.definitions().round(folder.resolve(name + ".yaml")).orElseThrow();
    }

    private static Unit school(Round round) {
        return round.unit(SCHOOL).orElseThrow();
    }

    private static Content text(String raw) {
        return new Content.Text(raw);
    }

    private static String file(String name) {
        return folder.resolve(name + ".yaml").toString();
    }

    private static String in(String name) {
        return folder.resolve(name).toString();
    }

    private static int run(String... arguments) {
        var desk = TestForms.desk(Language.NB, new PrintWriter(OUT), new PrintWriter(ERR));
        return Samlebok.over(desk).execute(arguments);
    }
}
