package no.samlebok.rolling;

import static no.samlebok.rolling.Reported.known;
import static no.samlebok.rolling.Reported.next;
import static no.samlebok.rolling.Reported.returned;
import static no.samlebok.rolling.Reported.said;
import static no.samlebok.rolling.Reported.together;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.app.demo.Publication;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.submission.Submission;
import no.samlebok.template.Carried;
import no.samlebok.template.Round;
import no.samlebok.yaml.Source;
import org.junit.jupiter.api.Test;

/** What is known of a round goes on to the next where the template says so; what is not known stays open, and is said. */
class RolledTest {
    private static final String SCHOOL = "110";
    private static final String OFFICE = "120";
    private static final String T1 = text("/demo/fjordvik-2026-t1.yaml");
    private static final Round FIRST = round(T1);
    private static final String T2 = T1.replace("fjordvik-2026-t1", "fjordvik-2026-t2")
            .replace("2026-04-30", "2026-08-31")
            .replace("30. april", "31. august")
            .replaceAll("(?m)^  prefill:\n(    .*\n)+", "");
    private static final FieldId FORECAST = FieldId.parse("okonomi.netto.prognose");
    private static final FieldId BEFORE = FieldId.parse("okonomi.netto.forrige");

    @Test
    void aForecastBecomesTheOneBefore() {
        var rolled = rolled(T2, returned(FIRST, SCHOOL, Map.of("okonomi.netto.prognose", "41 900")));
        assertThat(known(rolled, SCHOOL)).containsEntry(BEFORE, "41 900");
        assertThat(source(rolled, BEFORE))
                .isEqualTo(new Carried(FIRST.id(), FORECAST, "110.xlsx", "aa", new Place("Ark", "D8")));
    }

    @Test
    void aGoalStandsAndIsOfTheRoundThatSetIt() {
        var rolled = rolled(T2, returned(FIRST, SCHOOL, Map.of()));
        var goal = FieldId.parse("maal.bruker.maal");
        assertThat(known(rolled, SCHOOL)).containsEntry(goal, "5,0");
        assertThat(source(rolled, goal)).isEqualTo(new Carried(FIRST.id(), goal, null, null, null));
    }

    @Test
    void whatWasNotReportedStaysOpenAndIsSaid() {
        var rolled = rolled(T2, returned(FIRST, SCHOOL, Map.of("okonomi.netto.forslag", "100")));
        assertThat(known(rolled, SCHOOL)).doesNotContainKey(BEFORE);
        assertThat(said(rolled))
                .anyMatch(line -> line.startsWith("Fjordvik skole: Ikke meldt")
                        && line.contains("Økonomi hittil og prognose: Netto drift Forrige prognose"));
    }

    @Test
    void whatCouldNotBeReadStaysOpenAndIsQuotedWithItsCell() {
        var rolled = rolled(T2, returned(FIRST, SCHOOL, Map.of("okonomi.netto.prognose", "ca 4I 9OO")));
        assertThat(known(rolled, SCHOOL)).doesNotContainKey(BEFORE);
        assertThat(said(rolled))
                .contains("Fjordvik skole: Økonomi hittil og prognose: Netto drift Forrige prognose: «ca 4I 9OO»"
                        + " (110.xlsx, Ark!D8) kan ikke leses med sikkerhet. Feltet står åpent.");
    }

    @Test
    void aWorkbookWithErrorsDoesNotCount() {
        var wrong = returned(FIRST, SCHOOL, Map.of("okonomi.netto.prognose", "41 900"));
        var received = RoundLedger.received(FIRST, List.of(wrong));
        var rolled = Rolled.of(together(FIRST, received), round(T2));
        assertThat(known(rolled, SCHOOL)).doesNotContainKey(BEFORE).containsKey(FieldId.parse("maal.bruker.maal"));
        assertThat(said(rolled)).anyMatch(line -> line.startsWith("Fjordvik skole: Arbeidsboken har feil"));
    }

    @Test
    void aUnitThatHasNotAnsweredIsNamed() {
        assertThat(said(rolled(T2))).anyMatch(line -> line.startsWith("Tildelingskontoret: Det er ikke kommet"));
    }

    @Test
    void aNewUnitIsAskedWithNothingKnownOfIt() {
        var rolled = rolled(T2 + "- {code: \"130\", name: Barnevern, parent: \"100\", leader: Leder}\n");
        assertThat(known(rolled, "130")).isEmpty();
        assertThat(said(rolled)).anyMatch(line -> line.startsWith("Barnevern (130) var ikke med"));
    }

    @Test
    void aUnitThatLeftIsNamed() {
        var rolled = rolled(T2.substring(0, T2.indexOf("- code: \"120\"")));
        assertThat(rolled.round().unit(OFFICE)).isEmpty();
        assertThat(said(rolled)).anyMatch(line -> line.startsWith("Tildelingskontoret (120) var med"));
    }

    @Test
    void anIndicatorInAnotherUnitOfMeasureIsLeftOpenAndSaid() {
        var rolled =
                rolled(T2.replace("measure: score 1-6", "measure: \"%\"").replace("tolerance: 0.2", "tolerance: 2"));
        assertThat(known(rolled, SCHOOL))
                .doesNotContainKey(FieldId.parse("maal.bruker.maal"))
                .containsKey(FieldId.parse("maal.heltid.maal"));
        assertThat(said(rolled)).anyMatch(line -> line.contains("Brukertilfredshet Mål: «5,0» er ikke ført videre"));
    }

    @Test
    void anIndicatorThatIsNotAskedForAnyMoreIsSaid() {
        var rolled = rolled(T2.replace("indicators: [bruker, heltid]", "indicators: [heltid]"));
        assertThat(said(rolled))
                .contains("Fjordvik skole: Måloppnåelse: Brukertilfredshet er ikke med i den nye runden.");
    }

    @Test
    void whatTheNextRoundKnowsAlreadyStaysAndIsSaidWhenItDiffers() {
        var own = T2.replace(
                "  indicators: [bruker, heltid]\n",
                "  indicators: [bruker, heltid]\n  prefill: {maal.bruker.maal: \"5,5\"}\n");
        var rolled = rolled(own);
        assertThat(known(rolled, SCHOOL)).containsEntry(FieldId.parse("maal.bruker.maal"), "5,5");
        assertThat(said(rolled)).anyMatch(line -> line.contains("har «5,5», men det ble meldt «5,0»"));
    }

    @Test
    void aFigureThatIsCarriedTwiceIsWalkedBackToWhereItWasReported() {
        var report = returned(FIRST, SCHOOL, Map.of("maal.heltid.resultat2026", "58 %", "okonomi.netto.prognose", "1"));
        var second = rolled(T2, report).round();
        var third = second.next("fjordvik-2026", second.period().at(2026, null), LocalDate.of(2027, 2, 1));
        var goal = FieldId.parse("maal.heltid.maal");
        var rolled = Rolled.of(together(second, List.of()), third);
        assertThat(source(rolled, goal).round()).isEqualTo(FIRST.id());
        assertThat(known(rolled, SCHOOL)).doesNotContainKey(BEFORE);
    }

    @Test
    void lastYearToTheSameDayIsCarriedAndToAnotherDayIsNot() {
        var days = Map.of("fravar.tapte.2026", "210", "fravar.mulige.2026", "3 000");
        var report = returned(FIRST, SCHOOL, days);
        var same = next(FIRST, 2027, LocalDate.of(2027, 4, 30), report);
        assertThat(known(same, SCHOOL)).containsEntry(FieldId.parse("fravar.tapte.2026"), "210");
        var other = next(FIRST, 2027, LocalDate.of(2027, 8, 31), report);
        assertThat(known(other, SCHOOL)).doesNotContainKey(FieldId.parse("fravar.tapte.2026"));
        assertThat(said(other)).anyMatch(line -> line.contains("Sykefravær hittil: 2026 er ikke ført videre"));
    }

    @Test
    void linesOfAListKeepTheirNamesAndTheirPlaces() {
        var report = returned(
                FIRST,
                SCHOOL,
                Map.of("tiltak.3.navn", "Færre vikarer", "tiltak.3.planlagt", "300", "tiltak.3.oppnadd", "1"));
        var rolled = rolled(T2, report);
        assertThat(known(rolled, SCHOOL))
                .containsEntry(FieldId.parse("tiltak.3.navn"), "Færre vikarer")
                .containsEntry(FieldId.parse("tiltak.3.planlagt"), "300")
                .doesNotContainKey(FieldId.parse("tiltak.3.oppnadd"));
        TestForms.of(rolled.round(), rolled.round().unit(SCHOOL).orElseThrow());
    }

    @Test
    void whatWasKnownAndStartsAnewIsSaidOnceForAllUnits() {
        assertThat(said(rolled(T2)))
                .contains(
                        "Økonomi hittil og prognose: Regnskap hittil; Budsjett hittil; Årsbudsjett var forhåndsutfylt i"
                                + " forrige runde, og er åpent nå (antall enheter: 2). Skriv det som er kjent, under prefill.");
    }

    @Test
    void aLineBeyondThoseOfTheTemplateGoesOnToo() {
        var longer = round(T1.replace(
                "    okonomi.netto.regnskap: 14 120\n",
                "    okonomi.netto.regnskap: 14 120\n    tiltak.12.navn: Færre vikarer\n"));
        var report = returned(longer, SCHOOL, Map.of("tiltak.12.planlagt", "300"));
        var rolled = Rolled.of(together(longer, List.of(report)), round(T2));
        assertThat(known(rolled, SCHOOL))
                .containsEntry(FieldId.parse("tiltak.12.navn"), "Færre vikarer")
                .containsEntry(FieldId.parse("tiltak.12.planlagt"), "300");
    }

    @Test
    void emptyLinesOfAListAreNotMissed() {
        var rolled = rolled(T2, returned(FIRST, SCHOOL, Map.of("tiltak.1.navn", "Færre vikarer")));
        assertThat(said(rolled))
                .filteredOn(line -> line.startsWith("Fjordvik skole: Ikke meldt"))
                .singleElement(as(STRING))
                .containsOnlyOnce("Tiltak: ");
    }

    @Test
    void onlyThoseWhoLeftAreSaidToHaveLeftAndOnlyWhatIsGoneToBeGone() {
        assertThat(said(rolled(T2, returned(FIRST, SCHOOL, Map.of()))))
                .noneMatch(line -> line.contains("leverer ikke i den nye"))
                .noneMatch(line -> line.contains("er ikke med i den nye runden"))
                .noneMatch(line -> line.startsWith("Perioden heter fortsatt"));
    }

    @Test
    void aPeriodThatIsStillCalledTheSameIsSaid() {
        assertThat(said(rolled(T2.replace("31. august", "30. april"))))
                .contains("Perioden heter fortsatt «Tertialrapport per 30. april 2026»."
                        + " Skriv et nytt navn i rundefilen hvis det ikke passer.");
    }

    @Test
    void allThatIsCarriedIsCounted() {
        var rolled = rolled(T2, returned(FIRST, SCHOOL, Map.of("okonomi.netto.prognose", "41 900")));
        int known = known(rolled, SCHOOL).size() + known(rolled, OFFICE).size();
        assertThat(rolled.carried()).isEqualTo(known).isPositive();
    }

    @Test
    void moldesFourYearsMoveOneColumnToWhatThePublishedRoundOfTheNextYearKnows() {
        var before = Examples.molde2016();
        var rolled = next(before, 2017, null, published(before, Examples.RESSURSTJENESTEN));
        var expected = Examples.ressurstjenesten(Examples.molde2017()).prefill();
        assertThat(known(rolled, Examples.RESSURSTJENESTEN)).containsAllEntriesOf(expected);
    }

    @Test
    void elverumsResultsOf2018AreTheYearBeforeIn2019() {
        var before = Examples.publications().round("elverum-2018");
        var rolled = next(before, 2019, null, published(before, "13"));
        var expected = publication("elverum-2019", "13").entered();
        var known = known(rolled, "13");
        assertThat(known).hasSize(3);
        known.forEach((field, raw) -> assertThat(raw).as(field.toString()).isEqualTo(expected.get(field)));
    }

    private static Rolled rolled(String next, Submission... reports) {
        return Rolled.of(together(FIRST, List.of(reports)), round(next));
    }

    private static Submission published(Round round, String unit) {
        var report = publication(round.id(), unit);
        var form = TestForms.of(round, round.unit(report.unit()).orElseThrow());
        var typed = new LinkedHashMap<String, String>();
        report.entered().forEach((field, raw) -> {
            if (!form.isLocked(field)) {
                typed.put(field.toString(), raw);
            }
        });
        return returned(round, report.unit(), typed);
    }

    private static Publication publication(String round, String unit) {
        return Examples.publications().all().stream()
                .filter(one -> one.round().equals(round) && one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Carried source(Rolled rolled, FieldId field) {
        return rolled.round().unit(SCHOOL).orElseThrow().sources().get(field);
    }

    private static Round round(String text) {
        return Examples.rounds().read(new Source("runde.yaml", text)).orElseThrow();
    }

    private static String text(String resource) {
        try {
            return Files.readString(Examples.resource(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
