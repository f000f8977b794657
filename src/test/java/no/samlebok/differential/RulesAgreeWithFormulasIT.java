package no.samlebok.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.excel.Rendering;
import no.samlebok.figure.Figures;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.rule.Rule;
import no.samlebok.rule.Verdicts;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Kontroll sheet and the server must say the same of the same figures: LibreOffice calculates, we check. */
class RulesAgreeWithFormulasIT {
    private static final int FILLINGS = 1_000;
    private static final long SEED = Long.getLong("seed", 20260101L);

    @TempDir
    private Path folder;

    @Test
    void everyRuleOfAUnitInBokmaalAgreesWithItsFormula() throws IOException {
        var round = Examples.molde2016Open();
        agrees(round, Examples.ressurstjenesten(round), FILLINGS);
    }

    @Test
    void everyRuleOfAUnitInNynorskAgreesWithItsFormula() throws IOException {
        var round = Examples.fjordvik2017();
        agrees(round, round.reporting().get(0), FILLINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drammen-2022", "elverum-2019", "fjell-2004", "fjordvik-2026-t1"})
    void everyRuleOfEachOtherFamilyAgreesWithItsFormula(String name) throws IOException {
        var round = Examples.round("/workbook-templates", "/demo/" + name + ".yaml");
        agrees(round, round.reporting().get(0), FILLINGS / 2);
    }

    private void agrees(Round round, Unit unit, int number) throws IOException {
        var form = TestForms.of(round, unit);
        var file = Files.write(
                folder.resolve("arbeidsbok.xlsx"),
                Rendering.write(UnitWorkbook.of(form, Figures.none(), "test").draft()));
        var fillings = new Fillings(form, SEED);
        var differences = new TreeMap<String, String>();
        int verdicts = 0;
        try (var recalculation = new Recalculation(file)) {
            for (int at = 0; at < number; at++) {
                var filling = fillings.next();
                var calculated = recalculation.states(filling.cells());
                var checked = states(form, filling.figures());
                verdicts += checked.size();
                var where = "filling " + at;
                checked.forEach((rule, state) -> {
                    if (!state.equals(calculated.get(rule))) {
                        differences.putIfAbsent(
                                rule,
                                where + ": " + state + " here, " + calculated.get(rule) + " in the workbook; "
                                        + filling.answers());
                    }
                });
            }
        }
        System.out.printf(
                "Rule = formula, %s, seed %d: %d fillings, %d verdicts, %d numbers at a bound, %d rules differ%n",
                unit.name(), SEED, number, verdicts, fillings.atBound(), differences.size());
        assertThat(differences).isEmpty();
        assertThat(verdicts).isPositive();
    }

    private static Map<String, String> states(Form form, Figures figures) {
        var words = Verdicts.in(form.round().language());
        var states = new LinkedHashMap<String, String>();
        form.rules().stream()
                .filter(rule -> rule.formula(words).isPresent())
                .forEach((Rule rule) -> states.put(rule.head().id(), rule.shown(figures, words)));
        return states;
    }
}
