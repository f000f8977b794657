package no.samlebok.reading;

import java.util.List;
import no.samlebok.layout.Slot;
import no.samlebok.rule.Severity;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/**
 * What came of the search in one sentence: how many fields were found, what stood elsewhere than where it was issued, and
 * what was not found.
 *
 * @param found how many fields were found
 * @param rows how many of their rows stood elsewhere
 * @param columns how many of their columns stood elsewhere
 * @param missing the fields that were not found with certainty, spare lines of lists left out
 */
record Summary(int found, long rows, long columns, List<Slot> missing) {
    Summary {
        missing = List.copyOf(missing);
    }

    static Summary of(Searched searched, Grouping grouping) {
        var reached = searched.reached().values();
        long rows = reached.stream()
                .filter(field -> field.spot().row() != field.slot().address().row())
                .map(Reached::spot)
                .distinct()
                .count();
        long columns = reached.stream()
                .filter(field -> field.cell().column() != field.slot().address().column())
                .map(field -> field.slot().field().id().section() + "\n"
                        + field.cell().column())
                .distinct()
                .count();
        var missing = searched.complaints().stream()
                .filter(grouping::matters)
                .flatMap(complaint -> complaint.slots().stream())
                .toList();
        return new Summary(reached.size(), rows, columns, missing);
    }

    /** Says so, unless all stood where it was issued. */
    void say(Ledger ledger) {
        if (rows + columns + missing.size() == 0) {
            return;
        }
        int total = found + missing.size();
        ledger.say(
                Severity.INFO,
                Messages.of(missing.isEmpty() ? "reading.found" : "reading.foundSome")
                        .with("found", Integer.toString(found))
                        .with("total", Integer.toString(total))
                        .with("rows", moved("rows", rows))
                        .with("columns", moved("columns", columns))
                        .with("missing", listed()));
    }

    private static Words moved(String what, long count) {
        return count == 0
                ? Words.same("")
                : spaced(Messages.of("reading.found." + what + (count == 1 ? ".one" : ".many"))
                        .with("count", Long.toString(count))
                        .words());
    }

    private Words listed() {
        if (missing.isEmpty()) {
            return Words.same("");
        }
        var names = missing.stream().map(slot -> slot.field().label()).toList();
        return spaced(Messages.of("reading.found.missing" + (names.size() == 1 ? ".one" : ".many"))
                .with("count", Integer.toString(names.size()))
                .with("names", Grouping.names(names))
                .words());
    }

    private static Words spaced(Words words) {
        return new Words(" " + words.nb(), " " + words.nn());
    }
}
