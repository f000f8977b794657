package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.layout.Layout;
import no.samlebok.rule.Finding;
import no.samlebok.template.Form;
import no.samlebok.words.Language;

/** The sample form, filled in and about to be handled and read. */
final class FilledSample {
    static final Form FORM = SampleForm.form();
    static final Layout LAYOUT = SampleForm.issued(FORM);

    final Returned book = new Returned(LAYOUT);
    final Map<FieldId, Figure> answers = book.fillIn(FORM);

    /** What it is read as now. */
    Reading read() {
        return Reading.of(FORM, LAYOUT, book.book());
    }

    /** What it is read as now, where every answer is its field's. */
    Reading readAll() {
        var reading = read();
        answers.forEach((field, figure) ->
                assertThat(reading.figures().figure(field)).as(field.toString()).isEqualTo(figure));
        return reading;
    }

    /** The 1-based row that a field was issued in. */
    int row(String field) {
        return book.rowOf(field) + 1;
    }

    /** What is said of a reading, apart from what was found. */
    static List<String> keys(Reading reading) {
        return said(reading).map(Finding::rule).toList();
    }

    /** The sentences of it in bokmål. */
    static List<String> sentences(Reading reading) {
        return said(reading).map(finding -> finding.message().in(Language.NB)).toList();
    }

    private static Stream<Finding> said(Reading reading) {
        return reading.findings().stream().filter(finding -> !finding.rule().startsWith("reading.found"));
    }
}
