package no.samlebok.guide;

import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.template.Check;
import no.samlebok.words.Words;

/** Which fields a rule reads, and how it sets them against each other, in the words of the definition. */
final class CheckedFields {
    private CheckedFields() {}

    static Words of(Check check) {
        return Words.same(code(check));
    }

    private static String code(Check check) {
        if (check instanceof Check.Sum sum) {
            return quoted(sum.total()) + " = " + joined(sum.parts(), " + ");
        }
        if (check instanceof Check.Compare compare) {
            return quoted(compare.left() + " " + compare.operator().sign() + " " + compare.right());
        }
        if (check instanceof Check.Change change) {
            return quoted(change.from()) + " → " + quoted(change.to()) + " (" + change.percent() + " %)";
        }
        if (check instanceof Check.Decidable decidable) {
            return quoted(decidable.results()) + " → " + quoted(decidable.goals());
        }
        return joined(list(check), ", ");
    }

    private static List<String> list(Check check) {
        if (check instanceof Check.Required required) {
            return required.fields();
        }
        if (check instanceof Check.OneOf one) {
            return one.fields();
        }
        if (check instanceof Check.Range range) {
            return range.fields();
        }
        if (check instanceof Check.Pair pair) {
            return pair.fields();
        }
        return check instanceof Check.NumbersOnly numbers ? numbers.fields() : ((Check.Text) check).texts();
    }

    private static String joined(List<String> fields, String between) {
        return fields.stream().map(CheckedFields::quoted).collect(Collectors.joining(between));
    }

    private static String quoted(String code) {
        return "`" + code + "`";
    }
}
