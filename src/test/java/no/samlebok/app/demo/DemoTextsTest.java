package no.samlebok.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.State;
import no.samlebok.rule.TextRule;
import no.samlebok.rule.Violation;
import no.samlebok.template.Expansion;
import no.samlebok.template.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the published reports, in our own words, beside their published figures. */
class DemoTextsTest {
    private static final FieldId VARIANCE = FieldId.parse("okonomi.avvik.2017");

    /** Those of families that hold texts against figures; nettverk does not. */
    static List<Publication> reports() {
        return Examples.publications().all().stream()
                .filter(report -> rules(report).findAny().isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theTextsAgreeWithThePublishedFigures(Publication report) {
        var outcome = rule(report).check(figures(report));

        assertThat(outcome.violations()).extracting(Violation::field).containsExactlyElementsOf(contradictions(report));
        assertThat(outcome.state() == State.WRONG)
                .isEqualTo(!contradictions(report).isEmpty());
    }

    /** Where what was published contradicts itself, the texts do too. */
    private static List<FieldId> contradictions(Publication report) {
        return Examples.publications().relations().stream()
                .filter(relation -> relation.unit().equals(report.unit()) && relation.raised() != null)
                .filter(relation -> "tekst-tall".equals(relation.rule()))
                .map(Relation::field)
                .toList();
    }

    @Test
    void theSameTextsContradictAnotherSign() {
        var report = reports().get(1);
        var turned = figures(report).with(Figures.of(List.of(amount(VARIANCE, "-212"))));

        assertThat(rule(report).check(turned).violations())
                .extracting(Violation::field)
                .containsExactly(VARIANCE);
    }

    @Test
    void theSameTextsContradictAnotherAmount() {
        var report = reports().get(1);
        var other = figures(report).with(Figures.of(List.of(amount(VARIANCE, "213"))));

        assertThat(rule(report).check(other).violations())
                .extracting(violation -> violation.gap().toPlainString())
                .containsExactly("-1.011");
    }

    private static TextRule rule(Publication report) {
        return rules(report).findFirst().orElseThrow();
    }

    private static Stream<TextRule> rules(Publication report) {
        return form(report).rules().stream().filter(TextRule.class::isInstance).map(TextRule.class::cast);
    }

    private static Form form(Publication report) {
        var round = Examples.publications().round(report.round());
        return Expansion.unfilled(round, round.unit(report.unit()).orElseThrow())
                .orElseThrow();
    }

    /** The published cells as the numbers they mean, and the texts. */
    private static Figures figures(Publication report) {
        var entries = new ArrayList<Entry>();
        report.cells().stream()
                .filter(cell -> cell.value() != null && cell.value().matches("-?[0-9]+(\\.[0-9]+)?"))
                .forEach(cell -> entries.add(amount(cell.field(), cell.value())));
        report.words().forEach((field, text) -> entries.add(Entry.of(field, new Figure.Text(text), text)));
        return Figures.of(entries);
    }

    private static Entry amount(FieldId field, String value) {
        return Entry.of(field, new Figure.Amount(new BigDecimal(value)), value);
    }
}
