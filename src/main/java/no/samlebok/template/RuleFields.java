package no.samlebok.template;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Expression;

/**
 * The fields that one expansion of a rule speaks of.
 *
 * @param finder where to look for them
 * @param scope what the names in braces stand for
 * @param path where the check stands in the template
 * @param issued what is known already
 */
record RuleFields(FieldFinder finder, Scope scope, String path, Figures issued) {
    /** The one that a text means, or the first of them. */
    Field one(String text, String key) throws Unsettled {
        return find(text, key).get(0);
    }

    /** All that a list means, every part of which the unit must have. */
    List<Field> all(List<String> texts, String key) throws Unsettled {
        var found = new ArrayList<Field>();
        for (int at = 0; at < texts.size(); at++) {
            found.addAll(find(texts.get(at), key + "[" + at + "]"));
        }
        return found.stream().distinct().toList();
    }

    /** All that a list means and the unit has; none when nothing of it applies to the unit. */
    List<Field> present(List<String> texts, String key) throws Unsettled {
        var found = new ArrayList<Field>();
        for (int at = 0; at < texts.size(); at++) {
            found.addAll(present(texts.get(at), key + "[" + at + "]"));
        }
        return found.stream().distinct().toList();
    }

    /** All that a text means; none when it does not apply to the unit. */
    List<Field> present(String text, String key) throws Unsettled {
        try {
            return find(text, key);
        } catch (Unsettled unsettled) {
            if (unsettled.why() == Unsettled.Why.ABSENT) {
                return List.of();
            }
            throw unsettled;
        }
    }

    /** Those of a list that the unit fills in itself: neither computed nor known. */
    List<Field> open(List<String> texts, String key) throws Unsettled {
        return present(texts, key).stream()
                .filter(field -> field.fill() == Fill.UNIT && !isLocked(field))
                .toList();
    }

    /** Those that two expressions read, in the order read. */
    List<Field> in(Expression left, Expression right) {
        var ids = new ArrayList<>(left.fields());
        ids.addAll(right.fields());
        return finder.named(ids.stream().distinct().toList());
    }

    /** Whether a field goes out with a figure that the unit cannot change. */
    boolean isLocked(Field field) {
        return issued.entries().containsKey(field.id());
    }

    private List<Field> find(String text, String key) throws Unsettled {
        return finder.find(text, scope, path + "." + key, 0);
    }
}
