package no.samlebok.template;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.samlebok.words.Message;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/**
 * What the names in braces stand for in one expansion of a rule.
 *
 * @param suffix what it is expanded for: the id of a column or a row; empty when the rule is not expanded
 * @param ids what the names stand for in fields and numbers
 * @param labels what they stand for in words
 */
record Scope(String suffix, Map<String, String> ids, Map<String, Words> labels) {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
    private static final String COLUMN = "column";
    private static final String PREVIOUS = "previous";
    private static final String ROW = "row";

    Scope {
        ids = Map.copyOf(ids);
        labels = Map.copyOf(labels);
    }

    /** A rule that is not expanded: the round's year, the one before, and its thresholds. */
    static Scope once(Round round) {
        var scope = new Scope("", Map.of(), Map.of());
        for (var threshold : round.thresholds().entrySet()) {
            var number = threshold.getValue();
            var label = Norwegian.number(number.stripTrailingZeros());
            scope = scope.with(threshold.getKey(), number.toPlainString(), Words.same(label));
        }
        int year = round.period().year();
        return scope.with("year", Integer.toString(year)).with(PREVIOUS, Integer.toString(year - 1));
    }

    /** For a column, of which there is none before. */
    Scope forColumn(FormColumn column) {
        var more = with(COLUMN, column.id(), column.label()).without(PREVIOUS);
        return new Scope(column.id(), more.ids, more.labels);
    }

    /** With the column of the year before. */
    Scope after(FormColumn previous) {
        return with(PREVIOUS, previous.id(), previous.label());
    }

    /** For a row. */
    Scope forRow(FormRow row, Words name) {
        var more = with(ROW, row.id(), name);
        return new Scope(row.id(), more.ids, more.labels);
    }

    /**
     * A text of the definition with its names replaced.
     *
     * @throws Unsettled when a name stands for nothing, or only in other expansions
     */
    String settle(String text, String path, int position) throws Unsettled {
        var names = NAME.matcher(text);
        var settled = new StringBuilder();
        while (names.find()) {
            var name = names.group(1);
            var id = ids.get(name);
            if (id == null) {
                throw missing(name, path, position + names.start());
            }
            names.appendReplacement(settled, id);
        }
        return names.appendTail(settled).toString();
    }

    /** Whether a text means one thing in this expansion and another in the next. */
    boolean isOwn(String text) {
        return !suffix.isEmpty()
                && NAME.matcher(text)
                        .results()
                        .anyMatch(name -> name.group(1).equals(COLUMN)
                                || name.group(1).equals(PREVIOUS)
                                || name.group(1).equals(ROW));
    }

    /** A message with the names in it that have words. */
    Message fill(Message message) {
        var filled = message;
        for (var label : labels.entrySet()) {
            filled = filled.with(label.getKey(), label.getValue());
        }
        return filled;
    }

    private Unsettled missing(String name, String path, int position) {
        var found = FormFaults.message("name", "{" + name + "}");
        return name.equals(PREVIOUS)
                ? Unsettled.elsewhere(path, position, found)
                : Unsettled.wrong(path, position, found);
    }

    private Scope with(String name, String id) {
        return with(name, id, Words.same(id));
    }

    private Scope with(String name, String id, Words label) {
        var moreIds = new HashMap<>(ids);
        moreIds.put(name, id);
        var moreLabels = new HashMap<>(labels);
        moreLabels.put(name, label);
        return new Scope(suffix, moreIds, moreLabels);
    }

    private Scope without(String name) {
        var fewerIds = new HashMap<>(ids);
        fewerIds.remove(name);
        var fewerLabels = new HashMap<>(labels);
        fewerLabels.remove(name);
        return new Scope(suffix, fewerIds, fewerLabels);
    }
}
