package no.samlebok.rolling;

import static no.samlebok.rolling.Reported.known;
import static no.samlebok.rolling.Reported.next;
import static no.samlebok.rolling.Reported.returned;
import static no.samlebok.rolling.Reported.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.samlebok.Examples;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Round;
import org.junit.jupiter.api.Test;

/** What stood under a year goes on under it when it is of the same part of that year, and not else. */
class YearsTest {
    private static final String UNIT = "110";
    private static final Round MOLDE = Examples.molde2016();
    private static final Round DRAMMEN = Examples.drammen2022Open();
    private static final String AREA = "100";

    @Test
    void aFigureOfEightMonthsDoesNotStandForTheYear() {
        var part = MOLDE.next("molde-2016-t2", MOLDE.period().at(2016, LocalDate.of(2016, 8, 31)), MOLDE.deadline());
        var report = returned(part, UNIT, Map.of("okonomi.regnskap.2015", "9 159", "okonomi.regnskap.2016", "6 000"));

        var rolled = next(part, 2017, null, report);

        assertThat(known(rolled, UNIT))
                .containsEntry(FieldId.parse("okonomi.regnskap.2015"), "9 159")
                .doesNotContainKey(FieldId.parse("okonomi.regnskap.2016"));
        assertThat(said(rolled)).anyMatch(line -> line.startsWith("Økonomi: 2016 er ikke ført videre"));
    }

    @Test
    void nothingIsSaidOfAnotherPartOfTheYearWhereNothingWasReported() {
        var part = MOLDE.next("molde-2016-t2", MOLDE.period().at(2016, LocalDate.of(2016, 8, 31)), MOLDE.deadline());

        var rolled = next(part, 2017, null, returned(part, UNIT, Map.of("okonomi.regnskap.2015", "9 159")));

        assertThat(said(rolled)).noneMatch(line -> line.contains("er ikke ført videre"));
    }

    @Test
    void aMonthThatIsOverStandsForItselfToWhateverDayTheNextRoundIs() {
        var report = returned(DRAMMEN, AREA, Map.of("regnskap1.lonn.202202", "83 148 329"));

        var rolled = next(DRAMMEN, 2023, LocalDate.of(2023, 4, 30), report);

        assertThat(known(rolled, AREA)).containsEntry(FieldId.parse("regnskap1.lonn.202202"), "83 148 329");
    }

    @Test
    void halfAMonthDoesNotStandForIt() {
        var half =
                DRAMMEN.next("drammen-feb", DRAMMEN.period().at(2022, LocalDate.of(2022, 2, 15)), DRAMMEN.deadline());
        var report = returned(half, AREA, Map.of("regnskap1.lonn.202202", "41 000 000"));

        var rolled = next(half, 2023, LocalDate.of(2023, 2, 28), report);

        assertThat(known(rolled, AREA)).doesNotContainKey(FieldId.parse("regnskap1.lonn.202202"));
        assertThat(said(rolled)).anyMatch(line -> line.contains("er ikke ført videre"));
    }

    @Test
    void withinAYearEachColumnIsFilledFromTheOneOfItsOwnYear() {
        var report = returned(DRAMMEN, AREA, Map.of("ramme.ramme.2022", "1 100", "ramme.ramme.2023", "1 200"));

        var rolled = next(DRAMMEN, 2022, LocalDate.of(2022, 8, 31), report);

        assertThat(known(rolled, AREA))
                .containsEntry(FieldId.parse("ramme.ramme.2022"), "1 100")
                .containsEntry(FieldId.parse("ramme.ramme.2023"), "1 200")
                .doesNotContainKey(FieldId.parse("ramme.ramme.2024"));
    }

    @Test
    void whatTheTemplateFillsWithinAYearIsLeftOpenInAnother() {
        var report = returned(DRAMMEN, AREA, Map.of("ramme.ramme.2023", "1 200", "ramme.ramme.2024", "1 300"));

        var rolled = next(DRAMMEN, 2023, LocalDate.of(2023, 2, 28), report);

        assertThat(known(rolled, AREA).keySet())
                .noneMatch(field -> field.section().equals("ramme"));
    }

    @Test
    void aColumnOfThisYearIsNotFilledFromAnEarlierDayOfIt() {
        var report = returned(DRAMMEN, AREA, Map.of("regnskap1.lonn.sum2022", "150 756 008"));

        var rolled = next(DRAMMEN, 2022, LocalDate.of(2022, 8, 31), report);

        assertThat(known(rolled, AREA)).doesNotContainKey(FieldId.parse("regnskap1.lonn.sum2022"));
    }

    @Test
    void whatWasKnownOfTheYearBeforeIsAskedForAgainAYearLater() {
        var known = MOLDE.unit(UNIT).orElseThrow();
        var prefill = Map.of(FieldId.parse("okonomi.budsjett.2016"), "9 300");
        var before = MOLDE.with(MOLDE.units().stream()
                .map(unit -> unit.code().equals(UNIT) ? known.knowing(prefill, Map.of()) : unit)
                .toList());

        var rolled = next(before, 2017, null, returned(before, UNIT, Map.of()));

        assertThat(known(rolled, UNIT)).containsEntry(FieldId.parse("okonomi.budsjett.2016"), "9 300");
        assertThat(said(rolled)).anyMatch(line -> line.startsWith("Økonomi: 2017 var forhåndsutfylt i forrige runde"));
    }

    @Test
    void monthsOfAYearThatStandsDownTheSideGoOnUnderItAndTheOldestLeavesWithoutAWord() {
        var round = Examples.publications().round("elverum-2019");
        var report = returned(
                round, "09", Map.of("maaned.hovedpersoner2003.jan", "300", "maaned.hovedpersoner2019.des", "310"));

        var rolled = next(round, 2020, null, report);

        assertThat(known(rolled, "09"))
                .containsEntry(FieldId.parse("maaned.hovedpersoner2019.des"), "310")
                .doesNotContainKey(FieldId.parse("maaned.hovedpersoner2003.jan"));
        assertThat(said(rolled)).noneMatch(line -> line.contains("er ikke med i den nye runden"));
    }
}
