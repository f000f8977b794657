package no.samlebok.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.template.Form;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** What the rules find, on the form of a kindergarten. */
class ExaminationTest {
    private static final Form FORM = form();
    private static final Entry RESULT = number("kvalitet.trivsel.resultat2019", "4.6");

    @Test
    void aFindingSaysRuleFieldCellRowAndGap() {
        var finding = only(number("barn.smaa.2019", "10"), number("barn.store.2019", "20"), total("33"), RESULT);
        assertThat(finding.rule()).isEqualTo("barn-sum:2019");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.field()).isEqualTo(FieldId.parse("barn.alle.2019"));
        assertThat(finding.place()).isEqualTo(new Place("Ark", "barn.alle.2019"));
        assertThat(finding.row()).isEqualTo(new Words("Barn i alt", "Barn i alt"));
        assertThat(finding.message().in(Language.NB)).startsWith("Barn i alt 2019 er 33, men summen er 30.");
        assertThat(finding.gap()).isEqualByComparingTo("3");
    }

    @Test
    void nothingIsFoundWhereEveryRuleHolds() {
        assertThat(found(number("barn.smaa.2019", "10"), number("barn.store.2019", "20"), total("30"), RESULT))
                .isEmpty();
    }

    @Test
    void whatWasNotAnsweredHasNoCell() {
        var finding = only();
        assertThat(finding.rule()).isEqualTo("kvalitet-utfylt");
        assertThat(finding.place()).isNull();
        assertThat(finding.row()).isEqualTo(new Words("Barnets trivsel", "Trivselen til barnet"));
    }

    @Test
    void aLineOfAListGoesByTheNameTheUnitGaveIt() {
        var finding = only(RESULT, text("avdelinger.1.navn", "Maurtua"), text("avdelinger.1.type", "Stor"));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.row()).isEqualTo(Words.same("Maurtua"));
    }

    @Test
    void whatIsFoundInALineOfAListSpeaksOfItByItsName() {
        var round = Examples.round("/workbook-templates/", "/demo/fjordvik-2026-t1.yaml");
        var form = TestForms.of(round, round.unit("120").orElseThrow());
        var found = Examination.of(
                form,
                Figures.of(List.of(
                        text("tiltak.2.navn", "Færre vikarer"),
                        text("tiltak.2.planlagt", "mye"),
                        text("tiltak.3.planlagt", "lite"))));
        assertThat(found)
                .filteredOn(finding -> finding.rule().startsWith("tall-tiltak"))
                .extracting(finding -> finding.message().in(Language.NB))
                .containsExactly(
                        "Færre vikarer Planlagt effekt: «mye» er ikke et tall. Skriv et tall.",
                        "linje 3 Planlagt effekt: «lite» er ikke et tall. Skriv et tall.");
    }

    @Test
    void aLineWithoutANameGoesByItsNumber() {
        var finding = only(RESULT, text("avdelinger.2.type", "Stor"));
        assertThat(finding.row()).isEqualTo(new Words("linje 2", "linje 2"));
    }

    @Test
    void findingsComeInTheOrderOfTheRules() {
        var found = found(text("avdelinger.1.type", "Stor"), number("barn.smaa.2019", "10"), total("33"));
        assertThat(found).extracting(Finding::rule).containsExactly("avdeling-type", "kvalitet-utfylt");
    }

    private static Finding only(Entry... entries) {
        var found = found(entries);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Finding> found(Entry... entries) {
        return Examination.of(FORM, FORM.issued().with(Figures.of(Arrays.asList(entries))));
    }

    private static Entry total(String value) {
        return number("barn.alle.2019", value);
    }

    private static Entry number(String field, String value) {
        return entry(field, new Figure.Amount(new BigDecimal(value)), value);
    }

    private static Entry text(String field, String words) {
        return entry(field, new Figure.Text(words), words);
    }

    private static Entry entry(String field, Figure figure, String raw) {
        return new Entry(FieldId.parse(field), figure, raw, new Place("Ark", field), figure instanceof Figure.Text);
    }

    private static Form form() {
        var round = Examples.barnehage2019();
        return TestForms.of(round, round.unit("A1").orElseThrow());
    }
}
