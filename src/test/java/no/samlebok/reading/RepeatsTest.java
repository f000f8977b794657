package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Place;
import no.samlebok.rule.Finding;
import no.samlebok.template.Form;
import org.junit.jupiter.api.Test;

/** Lines of lists that have sums among them. */
class RepeatsTest {
    private static final Form FORM = form();

    @Test
    void aSumThatIsAsLargeAsItsOnlyLineIsNotThatLineOnceMore() {
        var returned = new Returned(SampleForm.issued(FORM)).number("investeringer.gammelt1.belop", "500");
        assertThat(Reading.of(FORM, SampleForm.issued(FORM), returned.book()).findings())
                .extracting(Finding::rule)
                .doesNotContain("reading.lineAgain");
    }

    @Test
    void aLineThatIsThereTwiceIsPointedAtWhereSomethingStandsInIt() {
        var returned = new Returned(SampleForm.issued(FORM));
        var lines = List.of("investeringer.gammelt1", "investeringer.gammelt2");
        lines.forEach(line -> returned.number(line + ".belop", "500"));
        assertThat(Reading.of(FORM, SampleForm.issued(FORM), returned.book()).findings())
                .filteredOn("rule", "reading.lineAgain")
                .singleElement()
                .satisfies(finding -> assertThat(finding.place())
                        .isEqualTo(new Place("Investeringer", returned.cellOf("investeringer.gammelt2.belop"))));
    }

    @Test
    void aLineWhoseKeyStandsBesideASumIsNotReadAsThatSum() {
        var returned = new Returned(SampleForm.issued(FORM)).number("investeringer.nytt6.belop", "500");
        int line = returned.rowOf("investeringer.nytt6.belop") + 1;
        returned.swap("Investeringer", "A" + line, "A" + (line + 1));
        var read = Reading.of(FORM, SampleForm.issued(FORM), returned.book());
        assertThat(read.figures().figure(FieldId.parse("investeringer.nytt6.navn")))
                .isEqualTo(new Figure.Unread("reading.rowMoved"));
    }

    private static Form form() {
        var round = Examples.round("/workbook-templates", "/demo/elverum-2019.yaml");
        return TestForms.of(round, round.unit("12").orElseThrow());
    }
}
