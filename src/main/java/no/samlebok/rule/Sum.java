package no.samlebok.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.words.Norwegian;

/**
 * A total that must be the sum of its parts, within the summed precision of all of them and its own, bounds included.
 *
 * <p>Its message has the holes of {@link Subject#fill} for the total, {@code {found}} for the total, {@code {expected}}
 * for the sum and {@code {gap}} for the difference.
 *
 * @param missing what blank parts mean
 */
public record Sum(Head head, Subject total, List<Subject> parts, MissingPolicy missing) implements Rule {
    public Sum {
        parts = List.copyOf(parts);
    }

    @Override
    public Outcome check(Figures figures) {
        return total.term()
                .value(figures)
                .flatMap(found -> sum(figures).map(expected -> check(found, expected, figures)))
                .orElse(Outcome.NOT_ASSESSED);
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        return Formulas.fitting(missing == MissingPolicy.ALL_NEEDED ? ofAll(words) : ofThoseGiven(words));
    }

    private Optional<Interval> sum(Figures figures) {
        var counted = parts.stream().filter(part -> isCounted(part, figures)).toList();
        var values = counted.stream()
                .flatMap(part -> part.term().value(figures).stream())
                .toList();
        return values.size() == counted.size() ? values.stream().reduce(Interval::plus) : Optional.empty();
    }

    private boolean isCounted(Subject part, Figures figures) {
        return missing == MissingPolicy.ALL_NEEDED || !(figures.figure(part.field()) instanceof Figure.Missing);
    }

    private Outcome check(Interval found, Interval expected, Figures figures) {
        var difference = found.minus(expected);
        var excess = rounded(difference.value().abs().subtract(difference.tolerance()));
        return excess.signum() <= 0
                ? Outcome.OK
                : Outcome.wrong(List.of(violation(found.value(), expected.value(), figures)));
    }

    private Violation violation(BigDecimal found, BigDecimal expected, Figures figures) {
        var message = total.fill(Quotes.fill(head.message(), head, figures))
                .with("found", Shown.given(found, total.decimals()))
                .with("expected", Shown.given(expected, total.decimals()))
                .with("gap", Norwegian.number(found.subtract(expected)));
        return new Violation(
                total.field(),
                head.severity(),
                message,
                found.subtract(expected).stripTrailingZeros());
    }

    /** Every part is an operand. */
    private String ofAll(Verdicts words) {
        var operands = Stream.concat(Stream.of(total), parts.stream())
                .map(Subject::term)
                .toList();
        var sum =
                Formulas.plus(parts.stream().map(part -> part.term().formula()).toList());
        var tolerance = operands.stream()
                .map(term -> Interval.halfUnit(term.decimals()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Formulas.verdict(operands, test(sum, tolerance.toPlainString()), head, words);
    }

    /** A part is a number or blank; those that are blank add nothing, and no tolerance either. */
    private String ofThoseGiven(Verdicts words) {
        var cells = parts.stream().map(Subject::field).toList();
        var given = new ArrayList<String>();
        cells.forEach(cell -> given.add(Formulas.any(List.of(Formulas.isNumber(cell), Formulas.blank(cell) + "=1"))));
        given.add(Formulas.blanks(cells) + "<" + cells.size());
        var verdict = Formulas.judged(test(sumOfGiven(), toleranceOfGiven()), head, words);
        return Formulas.whenNumbers(
                List.of(total.term()), Formulas.otherwiseNotAssessed(Formulas.all(given), verdict, words), words);
    }

    private String sumOfGiven() {
        var byFormat = parts.stream()
                .collect(Collectors.groupingBy(
                        Subject::percent, TreeMap::new, Collectors.mapping(Subject::field, Collectors.toList())));
        return Formulas.plus(byFormat.entrySet().stream()
                .map(group -> Formulas.sum(group.getValue()) + (group.getKey() ? "*100" : ""))
                .toList());
    }

    private String toleranceOfGiven() {
        var byDecimals = parts.stream()
                .collect(Collectors.groupingBy(
                        Subject::decimals, TreeMap::new, Collectors.mapping(Subject::field, Collectors.toList())));
        var ofParts = byDecimals.entrySet().stream().map(group -> tolerance(group.getKey(), group.getValue()));
        var ofTotal = Stream.of(Interval.halfUnit(total.decimals()).toPlainString());
        return Formulas.plus(Stream.concat(ofTotal, ofParts).toList());
    }

    private static String tolerance(int decimals, List<FieldId> cells) {
        return Interval.halfUnit(decimals).toPlainString() + "*(" + cells.size() + "-" + Formulas.blanks(cells) + ")";
    }

    private String test(String sum, String tolerance) {
        return "ROUND(ABS(" + total.term().formula() + "-" + sum + ")-" + tolerance + "," + places() + ")<=0";
    }

    private BigDecimal rounded(BigDecimal computed) {
        return computed.setScale(places(), RoundingMode.HALF_UP);
    }

    private int places() {
        var all = Stream.concat(Stream.of(total), parts.stream());
        return all.mapToInt(Subject::decimals).max().orElseThrow() + Compare.BEYOND;
    }
}
