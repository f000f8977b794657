package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.samlebok.Examples;
import no.samlebok.template.Period;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No workbook of a round is written over another: not that of a namesake, nor that of an earlier part of the year. */
class FileNamesTest {
    @Test
    void aFileIsNamedByItsUnitAndItsYear() {
        assertThat(names(round("Skole", "Barnehage"))).containsExactly("Skole 2017.xlsx", "Barnehage 2017.xlsx");
    }

    @Test
    void whereTwoUnitsHaveTheSameNameEachIsLedByItsCode() {
        assertThat(names(round("Skole", "Skole", "Barnehage")))
                .containsExactly("1 Skole 2017.xlsx", "2 Skole 2017.xlsx", "3 Barnehage 2017.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Helse/omsorg;helse:OMSORG", "Å;A\u030a", "Skole;Skole ", "2 Skole;Skole;skole"})
    void namesThatAFileSystemTakesForTheSameAreToldApart(String names) {
        assertThat(names(round(names.split(";"))))
                .extracting(
                        name -> Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPartOfAYearIsNamedByItsLastDay() {
        var year = round("Skole");
        var part = with(year.period().at(2017, LocalDate.of(2017, 8, 31)), year.units());
        assertThat(names(part)).containsExactly("Skole 2017-08-31.xlsx");
    }

    private static List<String> names(Round round) {
        return round.reporting().stream()
                .map(unit -> GenerateWorkbooks.fileName(round, unit))
                .toList();
    }

    private static Round round(String... names) {
        var units = IntStream.range(0, names.length)
                .mapToObj(at -> unit(Integer.toString(at + 1), names[at]))
                .toList();
        return with(Examples.molde2017().period(), units);
    }

    private static Unit unit(String code, String name) {
        return new Unit(code, name, null, "Leder", List.of(), true, List.of(), List.of(), Map.of());
    }

    private static Round with(Period period, List<Unit> units) {
        var molde = Examples.molde2017();
        return new Round(
                molde.id(),
                molde.municipality(),
                molde.language(),
                molde.template(),
                period,
                molde.deadline(),
                molde.approval(),
                molde.thresholds(),
                molde.severities(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                units);
    }
}
