package no.samlebok.report.print;

import java.math.BigDecimal;
import java.util.Optional;
import no.samlebok.figure.Figure;
import no.samlebok.report.Coverage;
import no.samlebok.report.Trace;
import no.samlebok.template.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a report table.
 *
 * @param text as printed: {@code 1 300 464}, {@code -2,4 %}, Ikke målt
 * @param ofNumbers whether it stands to the right, as numbers do
 * @param figure what it means, in its unit of measure; a missing figure where it has only words to say why
 * @param measure its unit of measure; null for counts and words
 * @param absence why it has no figure; null when it has one, or is a cell of words
 * @param trace where it comes from; null for sums, counts and words
 * @param coverage the units in it; null unless it is a sum
 */
public record ReportCell(
        String text,
        boolean ofNumbers,
        Figure figure,
        @Nullable Measure measure,
        @Nullable Absence absence,
        @Nullable Trace trace,
        @Nullable Coverage coverage) {
    public ReportCell {
        text = Plain.text(text).strip();
    }

    /** A cell of words. */
    static ReportCell words(String text) {
        return new ReportCell(text, false, new Figure.Text(text), null, null, null, null);
    }

    /** A cell that says why it has no figure. */
    static ReportCell absent(String text, boolean ofNumbers, Absence absence) {
        return new ReportCell(text, ofNumbers, Figure.missing(), null, absence, null, null);
    }

    /** A cell that counts something. */
    static ReportCell count(long count) {
        return new ReportCell(
                Long.toString(count), true, new Figure.Amount(BigDecimal.valueOf(count)), null, null, null, null);
    }

    /** The number in it; empty when it is anything else. */
    public Optional<BigDecimal> number() {
        return figure instanceof Figure.Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }
}
