package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Content;
import no.samlebok.excel.Filling;
import no.samlebok.figure.Figure;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.submission.Submission;
import no.samlebok.submission.Verdict;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import org.junit.jupiter.api.Test;

/** A family that exists only as YAML goes the same way as the others. */
class SecondFamilyIT {
    @Test
    void itIsIssuedFilledReadCheckedAndConsolidated() {
        var round = Examples.barnehage2019();
        var received = new ArrayList<Submission>();
        for (var unit : round.reporting()) {
            var form = TestForms.of(round, unit);
            var issued = new GenerateWorkbooks(TestForms::of, Molde.WORKBOOKS, Molde.SEAL).generate(round, unit, 1);
            var checked = Molde.check(Filling.type(issued, answers(form)), round);
            assertThat(checked.refusal()).isNull();
            assertThat(checked.verdict()).isNotEqualTo(Verdict.UNREADABLE);
            assertThat(form.fields().filter(field -> isOpen(form, field) && field.isNumeric()))
                    .allSatisfy(field ->
                            assertThat(checked.figures().figure(field.id())).isInstanceOf(Figure.Amount.class));
            checked.submission().ifPresent(received::add);
        }
        var ledger = RoundLedger.received(round, received);
        var consolidated = new ConsolidateRound(TestForms::of, Molde.WORKBOOKS, Molde.CLOCK).consolidate(round, ledger);
        assertThat(Molde.WORKBOOKS.read(consolidated)).isInstanceOf(Received.Opened.class);
    }

    private static Map<String, Content> answers(Form form) {
        var answers = new LinkedHashMap<String, Content>();
        form.fields()
                .filter(field -> isOpen(form, field))
                .forEach(field -> answers.put(
                        field.id().name(),
                        field.isNumeric() ? new Content.Numeric(BigDecimal.ONE) : new Content.Text("Svar")));
        return answers;
    }

    private static boolean isOpen(Form form, Field field) {
        return field.fill() == Fill.UNIT && !form.isLocked(field.id());
    }
}
