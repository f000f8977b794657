package no.samlebok.report.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figure;
import no.samlebok.report.Coverage;
import no.samlebok.report.Covered;
import no.samlebok.report.Voice;
import no.samlebok.template.Measure;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The cells that tell how far some units' measures go towards their gaps.
 *
 * @param covered the units
 * @param voice the language
 * @param isSum whether it is a line of sums, which tell the units in them
 */
record CoverCells(Covered covered, Voice voice, boolean isSum) {
    private static final Measure PERCENT =
            new Measure("%", MeasureKind.PERCENT, Words.same("%"), 1, null, null, null, null, null);

    /** What there is to cover. */
    ReportCell gap() {
        return amount(covered.gap(), covered.ofGap(), "missing");
    }

    /** How many measures, what they bring, what is left, and the share that is covered. */
    List<ReportCell> rest() {
        return List.of(
                count(),
                amount(covered.effects(), covered.ofEffects(), "missing"),
                amount(covered.uncovered(), covered.ofUncovered(), "notComputed"),
                share());
    }

    private ReportCell count() {
        return covered.measures()
                .map(count -> ReportCell.count(count))
                .orElseGet(() -> absent(covered.ofEffects(), "missing"));
    }

    private ReportCell amount(Optional<BigDecimal> amount, Coverage coverage, String otherwise) {
        int declared = covered.covering().decimals();
        return amount.map(value -> number(
                        value,
                        Norwegian.number(
                                value,
                                Math.max(declared, value.stripTrailingZeros().scale()),
                                ""),
                        covered.covering().measure(),
                        isSum ? coverage : null))
                .orElseGet(() -> absent(coverage, otherwise));
    }

    /** Blank where there is nothing to cover. */
    private ReportCell share() {
        if (covered.gap().isPresent() && !covered.hasGap()) {
            return ReportCell.absent("", true, Absence.IMPOSSIBLE);
        }
        var coverage = covered.ofUncovered();
        boolean isUneven = isSum && !coverage.isNone();
        return covered.share()
                .map(share -> number(
                        share, Norwegian.number(share, PERCENT.decimals(), "%"), PERCENT, isSum ? coverage : null))
                .orElseGet(() -> absent(coverage, isUneven ? "uneven" : "notComputed"));
    }

    private static ReportCell number(BigDecimal value, String text, Measure measure, @Nullable Coverage coverage) {
        return new ReportCell(text, true, new Figure.Amount(value), measure, null, null, coverage);
    }

    private ReportCell absent(Coverage coverage, String otherwise) {
        return coverage.of() == 0
                ? ReportCell.absent(voice.say("cell.notApplicable"), true, Absence.IMPOSSIBLE)
                : ReportCell.absent(voice.say("cell." + otherwise), true, Absence.UNAVAILABLE);
    }
}
