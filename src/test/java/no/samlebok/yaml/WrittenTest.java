package no.samlebok.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import no.samlebok.template.Carried;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A round that is written is the round that is read. */
class WrittenTest {
    private static final Round MOLDE = Examples.molde2017();

    @ParameterizedTest
    @MethodSource("rounds")
    void everyRoundComesBackEqual(String file) {
        var round = Examples.round("/workbook-templates/", file);
        assertThat(back(round)).isEqualTo(round);
    }

    static List<String> rounds() {
        return List.of(
                "/demo/molde-2017.yaml",
                "/demo/elverum-2019.yaml",
                "/demo/drammen-2022.yaml",
                "/demo/fjell-2004.yaml",
                "/demo/fjordvik-2026-t1.yaml",
                "/rounds/fjordvik-2017.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "0301",
                "1e3",
                "2026-04-30",
                "null",
                "~",
                "- a",
                "a: b",
                "a #b",
                "#",
                "'",
                "\"",
                "\\",
                "[",
                "}",
                "a, b",
                " a",
                "a\nb",
                "a\tb",
                "a\u00a0b",
                "a\u00adb",
                "\u2028",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "?",
                "a:",
                "æøå",
                "\uD83D\uDE00",
                "=1+1",
                "|",
                ">",
                "..."
            })
    void anyTextStaysTheTextItIs(String text) {
        var field = FieldId.parse("tekster.tjeneste.tekst");
        var from = new Carried("r", field, "a" + text + ".xlsx", null, new Place(text + "x", "D8"));
        var unit = new Unit("1", text + "x", null, "Leder", List.of(), true, List.of(), List.of(), Map.of());
        var round = MOLDE.with(List.of(unit.knowing(Map.of(field, text + "x"), Map.of(field, from))));
        assertThat(back(round).units()).isEqualTo(round.units());
    }

    private static Round back(Round round) {
        var text = TestForms.definitions().written(round, List.of("Om runden"));
        return Examples.rounds().read(new Source("runde.yaml", text)).orElseThrow();
    }
}
