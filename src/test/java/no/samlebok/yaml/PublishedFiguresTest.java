package no.samlebok.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.app.demo.Publication;
import no.samlebok.app.demo.Relation;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figures;
import no.samlebok.template.Expansion;
import no.samlebok.template.Form;
import org.junit.jupiter.api.Test;

/** The rules of the template, held against what was published. */
class PublishedFiguresTest {
    @Test
    void everyPublishedCellHasAFieldOfItsTypeAndUnit() {
        for (var report : Examples.publications().all()) {
            var form = form(report);
            var fields = form.byId();
            var reader = Examples.reader(form.round().period().year());
            assertThat(report.cells()).filteredOn(cell -> !cell.computed()).allSatisfy(cell -> {
                var field = Objects.requireNonNull(
                        fields.get(cell.field()), cell.field().toString());
                var entry = Entry.of(cell.field(), reader.read(field, cell.raw()), cell.raw());
                assertThat(cell.isEqual(field, entry)).as(cell + " " + entry).isTrue();
            });
            assertThat(report.words().keySet()).allMatch(fields::containsKey);
        }
    }

    @Test
    void theyRaiseTheTwoRelationsThatMustBeRaisedAndNothingElse() {
        var raised = relations().stream()
                .filter(relation -> relation.raised() != null)
                .map(relation -> relation.raised() + " " + relation.rule() + " " + relation.field())
                .toList();

        assertThat(reports().stream().flatMap(PublishedFiguresTest::found)).containsExactlyElementsOf(raised);
    }

    @Test
    void everyRelationThatARuleCanSayIsTriedByThatRule() {
        var tried = reports().stream()
                .collect(Collectors.toMap(
                        Publication::unit,
                        report -> form(report).rules().stream()
                                .map(rule -> rule.head().id())
                                .collect(Collectors.toSet())));

        assertThat(relations())
                .filteredOn(relation -> relation.rule() != null)
                .hasSize(24)
                .allMatch(relation -> tried.get(relation.unit()).contains(relation.rule()));
    }

    private static List<Publication> reports() {
        return Examples.publications().all().stream()
                .filter(report -> report.round().startsWith("molde"))
                .toList();
    }

    private static List<Relation> relations() {
        return Examples.publications().relations().stream()
                .filter(relation -> relation.nr() <= 26)
                .toList();
    }

    private static Stream<String> found(Publication report) {
        var form = form(report);
        var figures = figures(report, form);
        return form.rules().stream()
                .flatMap(rule -> rule.check(figures).violations().stream()
                        .map(violation ->
                                violation.severity() + " " + rule.head().id() + " " + violation.field()));
    }

    private static Figures figures(Publication report, Form form) {
        var fields = form.byId();
        var reader = Examples.reader(form.round().period().year());
        var entries = report.entered().entrySet().stream()
                .map(entered -> Entry.of(
                        entered.getKey(),
                        reader.read(fields.get(entered.getKey()), entered.getValue()),
                        entered.getValue()))
                .toList();
        return form.issued().with(Figures.of(entries));
    }

    private static Form form(Publication report) {
        var round = Examples.publications().round(report.round());
        var reader = Examples.reader(round.period().year());
        return Expansion.of(round, round.unit(report.unit()).orElseThrow(), reader)
                .orElseThrow();
    }
}
