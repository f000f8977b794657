package no.samlebok.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;

/** The one shape that every rule's formula has. */
final class Formulas {
    /** The most characters of a formula in Excel, the equals sign among them. */
    private static final int LONGEST = 8_191;

    /** The most arguments of a function in Excel is 255. */
    private static final int MOST_ARGUMENTS = 200;

    private Formulas() {}

    /** {@code IF(<operands are numbers>,IF(<test>,"OK","Rett"),"Ikke vurdert")}, with an IF more for each divisor. */
    static String verdict(List<? extends Expression> operands, String test, Head head, Verdicts words) {
        return whenNumbers(operands, judged(test, head, words), words);
    }

    /** {@code IF(<test>,"OK","Rett")}. */
    static String judged(String test, Head head, Verdicts words) {
        return choice(test, quote(words.ok()), quote(words.broken(head.severity())));
    }

    /** {@code IF(<operands are numbers>,<verdict>,"Ikke vurdert")}, with an IF more for each divisor. */
    static String whenNumbers(List<? extends Expression> operands, String verdict, Verdicts words) {
        var guards = distinct(operands.stream().flatMap(operand -> operand.guards().stream()));
        var guarded = verdict;
        for (int at = guards.size() - 1; at >= 0; at--) {
            guarded = otherwiseNotAssessed(guards.get(at), guarded, words);
        }
        var numbers = distinct(
                operands.stream().flatMap(operand -> operand.needed().stream()).map(Formulas::isNumber));
        return numbers.isEmpty() ? guarded : otherwiseNotAssessed(all(numbers), guarded, words);
    }

    /** {@code IF(<condition>,<verdict>,"Ikke vurdert")}. */
    static String otherwiseNotAssessed(String condition, String verdict, Verdicts words) {
        return choice(condition, verdict, quote(words.notAssessed()));
    }

    /** {@code IF(<condition>,<then>,<otherwise>)}. */
    static String choice(String condition, String then, String otherwise) {
        return "IF(" + condition + "," + then + "," + otherwise + ")";
    }

    /** All of the conditions, as one. */
    static String all(List<String> conditions) {
        return gathered("AND", conditions);
    }

    /** Any of the conditions, as one. */
    static String any(List<String> conditions) {
        return gathered("OR", conditions);
    }

    /** The sum of what stands in cells, of which blank ones and words count as nothing. */
    static String sum(List<FieldId> fields) {
        return gathered("SUM", fields.stream().map(FieldId::name).toList());
    }

    /** How many of the cells hold numbers. */
    static String count(List<FieldId> fields) {
        var names = fields.stream().map(FieldId::name).toList();
        var counts = new ArrayList<String>();
        for (int from = 0; from < names.size(); from += MOST_ARGUMENTS) {
            var some = names.subList(from, Math.min(names.size(), from + MOST_ARGUMENTS));
            counts.add("COUNT(" + String.join(",", some) + ")");
        }
        return plus(counts);
    }

    /** Terms with plus between. */
    static String plus(List<String> terms) {
        return terms.size() == 1 ? terms.get(0) : terms.stream().collect(Collectors.joining("+", "(", ")"));
    }

    /** Whether a cell holds a number. */
    static String isNumber(FieldId field) {
        return "ISNUMBER(" + field.name() + ")";
    }

    /**
     * 1 when a cell looks empty, else 0; an error in the cell is not passed on. It is empty, or holds an empty text, or
     * the one space with which people clear a cell. More spaces look empty too, but no formula that is allowed tells.
     */
    static String blank(FieldId field) {
        return "(COUNTIF(" + field.name() + ",\"\")+COUNTIF(" + field.name() + ",\" \"))";
    }

    /** The number of blank cells. */
    static String blanks(List<FieldId> fields) {
        return plus(fields.stream().map(Formulas::blank).toList());
    }

    /** A text as an Excel literal. */
    static String quote(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** A formula, unless it is longer than Excel takes: then the rule is checked on receipt. */
    static Optional<String> fitting(String formula) {
        return formula.length() < LONGEST ? Optional.of(formula) : Optional.empty();
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.distinct().toList();
    }

    private static String gathered(String function, List<String> arguments) {
        if (arguments.size() == 1 && !function.equals("SUM")) {
            return arguments.get(0);
        }
        var parts = new ArrayList<String>();
        for (int from = 0; from < arguments.size(); from += MOST_ARGUMENTS) {
            var some = arguments.subList(from, Math.min(arguments.size(), from + MOST_ARGUMENTS));
            parts.add(function + "(" + String.join(",", some) + ")");
        }
        return parts.size() == 1 ? parts.get(0) : gathered(function, parts);
    }
}
