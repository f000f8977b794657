package no.samlebok.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.layout.Slot;
import no.samlebok.rule.Severity;
import no.samlebok.template.Form;
import no.samlebok.template.Section;
import no.samlebok.words.Words;

/**
 * Finds lines of an open list that say just what another one says, as when a line was copied and nothing is left to tell
 * that it is a copy. Both are read, for both stand there, and sums are of both: so it is said.
 */
final class Repeats {
    private final Form form;
    private final Searched searched;
    private final Figures figures;

    Repeats(Form form, Searched searched, Figures figures) {
        this.form = form;
        this.searched = searched;
        this.figures = figures;
    }

    /** Says which lines of a section are so, if it is a list. */
    void say(ExpectedSection section, Ledger ledger) {
        if (!(section.block().section() instanceof Section.Listing)) {
            return;
        }
        var seen = new HashMap<Map<String, Figure>, Reached>();
        for (var row : section.rows()) {
            if (isAnswered(row)) {
                var first = first(row);
                var before = seen.putIfAbsent(answers(row), first);
                if (before != null) {
                    say(row, first, before, section, ledger);
                }
            }
        }
    }

    private void say(ExpectedRow row, Reached line, Reached other, ExpectedSection section, Ledger ledger) {
        var raw = entries(row).stream().map(Entry::raw).collect(Collectors.joining(" "));
        ledger.say(
                Severity.WARNING,
                "reading.lineAgain",
                section,
                line.place(),
                Map.of("row", number(line), "other", number(other), "raw", Words.same(Answer.shortened(raw))));
    }

    private static Words number(Reached line) {
        return Words.same(Integer.toString(line.spot().row() + 1));
    }

    /** Whether the unit has written in a line, beside what was issued or is computed in it, and all of that is read. */
    private boolean isAnswered(ExpectedRow row) {
        return entries(row).stream().noneMatch(entry -> entry.figure() instanceof Figure.Unread)
                && row.slots().stream()
                        .map(Slot::field)
                        .filter(form::isOpen)
                        .anyMatch(field -> !(figures.figure(field.id()) instanceof Figure.Missing));
    }

    /** The first field of a line in which something stands, for there the user sees what is meant. */
    private Reached first(ExpectedRow row) {
        return entries(row).stream()
                .flatMap(entry -> Stream.ofNullable(searched.reached().get(entry.field())))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Figure> answers(ExpectedRow row) {
        var answers = new LinkedHashMap<String, Figure>();
        entries(row).forEach(entry -> answers.put(entry.field().column(), plain(entry.figure())));
        return answers;
    }

    private static Figure plain(Figure figure) {
        return figure instanceof Figure.Amount amount ? new Figure.Amount(Numbers.plain(amount.value())) : figure;
    }

    /** What stands in a line. */
    private List<Entry> entries(ExpectedRow row) {
        return row.slots().stream()
                .flatMap(slot -> figures.entry(slot.field().id()).stream())
                .filter(entry -> !(entry.figure() instanceof Figure.Missing))
                .toList();
    }
}
