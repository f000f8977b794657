package no.samlebok.rule;

import java.util.List;
import java.util.stream.Collectors;

/** The one shape that every rule's formula has. */
final class Formulas {
    private Formulas() {}

    /** {@code IF(<operands are numbers>,IF(<test>,"OK","Rett"),"Ikke vurdert")}, with an IF more for each divisor. */
    static String verdict(List<Expression> operands, String test, Head head, Verdicts words) {
        var verdict = "IF(" + test + "," + quote(words.ok()) + "," + quote(words.broken(head.severity())) + ")";
        var guards = operands.stream()
                .flatMap(operand -> operand.guards().stream())
                .distinct()
                .toList();
        for (int at = guards.size() - 1; at >= 0; at--) {
            verdict = otherwiseNotAssessed(guards.get(at), verdict, words);
        }
        var numbers = operands.stream()
                .flatMap(operand -> operand.fields().stream())
                .distinct()
                .map(field -> "ISNUMBER(" + field.name() + ")")
                .toList();
        return numbers.isEmpty() ? verdict : otherwiseNotAssessed(all(numbers), verdict, words);
    }

    /** {@code IF(<condition>,<verdict>,"Ikke vurdert")}. */
    static String otherwiseNotAssessed(String condition, String verdict, Verdicts words) {
        return "IF(" + condition + "," + verdict + "," + quote(words.notAssessed()) + ")";
    }

    /** All of the conditions, as one. */
    static String all(List<String> conditions) {
        return conditions.size() == 1
                ? conditions.get(0)
                : conditions.stream().collect(Collectors.joining(",", "AND(", ")"));
    }

    /** A text as an Excel literal. */
    static String quote(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
