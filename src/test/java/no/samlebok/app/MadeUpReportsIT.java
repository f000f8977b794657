package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import no.samlebok.app.demo.Publication;
import no.samlebok.rule.Severity;
import no.samlebok.template.Block;
import no.samlebok.template.MeasureKind;
import no.samlebok.template.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of the demonstration that are made up are whole, right and marked. */
class MadeUpReportsIT {
    static Stream<Publication> reports() {
        return Molde.publications().madeUp().stream();
    }

    @Test
    void everyUnitOfTheTertialRoundHasOne() {
        var round = Molde.publications().round("fjordvik-2026-t1");
        assertThat(reports().map(Publication::unit))
                .containsExactlyElementsOf(
                        round.reporting().stream().map(unit -> unit.code()).toList());
        assertThat(round.municipality().name()).contains("oppdiktet");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everythingInItIsReadAndNothingIsWrong(Publication report) {
        var round = Molde.publications().round(report.round());
        var checked = Molde.check(Molde.returned(round, report), round);
        assertThat(checked.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
        report.words()
                .forEach((field, raw) -> assertThat(
                                checked.figures().entry(field).orElseThrow().raw())
                        .isEqualTo(raw));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyTextAndEveryLineOfAListSaysThatItIsMadeUp(Publication report) {
        var form = Molde.form(Molde.publications().round(report.round()), report);
        form.blocks().stream()
                .filter(block ->
                        block.section() instanceof Section.Narrative || block.section() instanceof Section.Listing)
                .flatMap(Block::fields)
                .filter(field -> report.words().containsKey(field.id()))
                .filter(field -> field.id().column().equals(Block.NAME)
                        || (field.id().section().endsWith("tekst")
                                && field.measure().kind() == MeasureKind.TEXT))
                .forEach(field -> assertThat(report.words().get(field.id()).toLowerCase(Locale.ROOT))
                        .contains("oppdiktet"));
    }
}
