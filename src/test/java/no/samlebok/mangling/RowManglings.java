package no.samlebok.mangling;

import static no.samlebok.mangling.Mangling.flagged;
import static no.samlebok.mangling.Mangling.recovered;
import static no.samlebok.mangling.Mangling.said;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;

/** What is done to rows of tables. */
final class RowManglings {
    private RowManglings() {}

    static List<Mangling> all() {
        return List.of(
                recovered("rows are inserted at the top", (book, dice) -> insert(book, dice, 0)),
                recovered("rows are inserted anywhere", (book, dice) -> insert(book, dice, -1)),
                said("a row of one's own is inserted in a table", (book, dice) -> ownRow(book, dice, "Herav prosjekt")),
                said("a row with a label much like another is inserted", RowManglings::lookAlike),
                flagged("a row of a table is deleted", RowManglings::delete),
                flagged("a row gives way to one with a label much like it", RowManglings::replace),
                recovered("a table is sorted with its keys", (book, dice) -> swap(book, dice, 0)),
                flagged("a table is sorted without its keys", (book, dice) -> swap(book, dice, 1)),
                flagged("only the keys are sorted", RowManglings::swapKeys),
                flagged("only the answers are sorted", RowManglings::swapAnswers),
                recovered("a row is cut and put in elsewhere in its table", RowManglings::cut),
                flagged("a row is cut to another sheet", RowManglings::cutAway),
                recovered("a row is copied", RowManglings::copy),
                flagged("a row is copied and the copy is changed", RowManglings::copyAndChange),
                flagged("a row is copied over another", RowManglings::copyOver),
                recovered("a row is hidden or filtered away", RowManglings::hide),
                recovered("empty rows are deleted", RowManglings::deleteEmpty),
                recovered("the row of hidden column keys is deleted", RowManglings::deleteKeyRow));
    }

    private static Optional<Set<FieldId>> insert(Handled book, Dice dice, int above) {
        return dice.pick(book.sheets()).map(sheet -> {
            int row = above < 0 ? dice.below(book.tabs.get(sheet).height()) : above;
            book.insertRows(sheet, row, 1 + dice.below(4));
            return book.on(sheet);
        });
    }

    private static Optional<Set<FieldId>> ownRow(Handled book, Dice dice, String label) {
        return dice.pick(inner(book)).map(row -> {
            ownRow(book, row, label);
            return Set.of(row.first());
        });
    }

    /** Puts in a row of one's own above another. */
    private static void ownRow(Handled book, FieldRow row, String label) {
        var at = book.places.get(row.first());
        book.insertRows(row.sheet(), row.row(), 1);
        book.put(new At(row.sheet(), row.row(), 1), Cell.text(1, label));
        book.extra(new At(row.sheet(), row.row(), at.column()), Cell.number(0, "4711"), row.section());
    }

    private static Optional<Set<FieldId>> lookAlike(Handled book, Dice dice) {
        return dice.pick(inner(book))
                .flatMap(row -> book.label(row).map(label -> {
                    ownRow(book, row, book.text(label) + " korttid");
                    return Set.of(row.first());
                }));
    }

    /** The rows that another row of their section stands right above. */
    private static List<FieldRow> inner(Handled book) {
        var rows = book.tableRows();
        return rows.stream()
                .filter(row -> rows.stream().anyMatch(above -> above.isBeside(row) && above.row() < row.row()))
                .toList();
    }

    private static List<FieldRow> deletable(Handled book) {
        return book.forked
                ? List.of()
                : book.answeredTableRows().stream()
                        .filter(row -> !book.copied.contains(row.section() + "." + row.id()))
                        .toList();
    }

    private static Optional<Set<FieldId>> delete(Handled book, Dice dice) {
        return dice.pick(deletable(book)).map(row -> {
            book.deleteRow(row.sheet(), row.row());
            return row.set();
        });
    }

    private static Optional<Set<FieldId>> replace(Handled book, Dice dice) {
        return dice.pick(deletable(book))
                .flatMap(row -> book.label(row).map(label -> {
                    var text = book.text(label);
                    int column = book.places.get(row.first()).column();
                    book.deleteRow(row.sheet(), row.row());
                    book.insertRows(row.sheet(), row.row(), 1);
                    book.put(label, Cell.text(0, text + " korttid"));
                    book.extra(new At(row.sheet(), row.row(), column), Cell.number(0, "4711"), row.section());
                    return row.set();
                }));
    }

    /** Two rows of one table, of which the first is answered. */
    private record Two(FieldRow one, FieldRow other) {
        Set<FieldId> set() {
            var both = new HashSet<>(one.set());
            both.addAll(other.set());
            return both;
        }
    }

    /** Excel sorts no merged cells. */
    private static Optional<Two> two(Handled book, Dice dice) {
        return dice.pick(book.out.isEmpty() ? book.answeredTableRows() : List.<FieldRow>of())
                .flatMap(one -> dice.pick(book.tableRows().stream()
                                .filter(one::isBeside)
                                .filter(other ->
                                        !book.issue.label(other.first()).equals(book.issue.label(one.first())))
                                .toList())
                        .map(other -> new Two(one, other)));
    }

    private static Optional<Set<FieldId>> swap(Handled book, Dice dice, int from) {
        return two(book, dice)
                .filter(two -> from == 0
                        || (hasLabels(book, two) && book.part(two.one().section())))
                .map(two -> {
                    if (from == 1 && !differ(book, two.one(), two.other())) {
                        traceSorted(book, two);
                    }
                    book.swapRows(
                            two.one().sheet(), two.one().row(), two.other().row(), from == 0 ? 0 : labels(book, two));
                    return two.set();
                });
    }

    /** Where nothing locked shows it, all that does is the labels: without both the answers are each other's. */
    private static void traceSorted(Handled book, Two two) {
        var labels = Set.of(
                book.issue.label(two.one().first()),
                book.issue.label(two.other().first()));
        book.traceSwap(
                book.label(two.one()).orElseThrow(),
                (tab, at) -> tab.rows().stream()
                        .anyMatch(row -> labels.contains(tab.texts(row).getOrDefault(at.column(), ""))),
                FieldRow.swapped(two.one(), two.other(), book.issue));
    }

    private static int labels(Handled book, Two two) {
        return book.label(two.one()).orElseThrow().column();
    }

    private static boolean hasLabels(Handled book, Two two) {
        return book.label(two.one()).isPresent() && book.label(two.other()).isPresent();
    }

    private static Optional<Set<FieldId>> swapKeys(Handled book, Dice dice) {
        return two(book, dice)
                .filter(two -> book.part(two.one().section()))
                .flatMap(two -> book.key(two.one())
                        .flatMap(one -> book.key(two.other()).map(other -> {
                            book.swapCells(one, other);
                            return two.set();
                        })));
    }

    /** Where something is locked in both rows, for else it is nothing but other answers. */
    private static Optional<Set<FieldId>> swapAnswers(Handled book, Dice dice) {
        return two(book, dice)
                .filter(two -> differ(book, two.one(), two.other())
                        && book.part(two.one().section()))
                .map(two -> {
                    int first = two.one().fields().stream()
                            .mapToInt(id -> book.places.get(id).column())
                            .min()
                            .orElseThrow();
                    book.swapRows(
                            two.one().sheet(), two.one().row(), two.other().row(), first);
                    return two.set();
                });
    }

    /** Whether what is locked in two rows tells them from each other. */
    static boolean differ(Handled book, FieldRow one, FieldRow two) {
        return one.fields().stream()
                .filter(id -> book.issue.form().isLocked(id))
                .anyMatch(id -> two.fields().stream()
                        .filter(other -> other.column().equals(id.column())
                                && book.issue.form().isLocked(other))
                        .anyMatch(other -> !Judgement.same(book.written.get(id), book.written.get(other))));
    }

    private static Optional<Set<FieldId>> cut(Handled book, Dice dice) {
        return two(book, dice).map(two -> {
            book.cutRow(two.one().sheet(), two.one().row(), two.other().row());
            return book.issue.inSection(two.one().section());
        });
    }

    private static Optional<Set<FieldId>> cutAway(Handled book, Dice dice) {
        return dice.pick(book.answeredTableRows()).map(row -> {
            book.cut(row.sheet(), at -> at == row.row(), book.freeName("Ark3"), -row.row() + 2);
            return row.set();
        });
    }

    private static Optional<Set<FieldId>> copy(Handled book, Dice dice) {
        return dice.pick(book.tableRows()).map(row -> {
            book.copyRow(row.sheet(), row.row());
            book.copied.add(row.section() + "." + row.id());
            return row.set();
        });
    }

    private static Optional<Set<FieldId>> copyAndChange(Handled book, Dice dice) {
        return dice.pick(book.answeredTableRows())
                .flatMap(row -> dice.pick(
                                row.fields().stream().filter(book::isAnswered).toList())
                        .map(field -> {
                            book.copyRow(row.sheet(), row.row());
                            book.forked = true;
                            book.number(book.places.get(field).below(1), new BigDecimal("0.997"));
                            return row.set();
                        }));
    }

    /** Copies the label and all that is to the right of it; what stood there is gone. */
    private static Optional<Set<FieldId>> copyOver(Handled book, Dice dice) {
        return two(book, dice)
                .filter(two -> hasLabels(book, two) && book.part(two.one().section()))
                .map(two -> copyOver(book, two));
    }

    private static Set<FieldId> copyOver(Handled book, Two two) {
        var tab = book.tabs.get(two.one().sheet());
        int label = book.label(two.other()).orElseThrow().column();
        var text = book.text(book.label(two.other()).orElseThrow());
        var labelled = book.label(two.one()).orElseThrow();
        for (int column = label; column < tab.width(); column++) {
            tab.put(two.one().row(), column, tab.get(two.other().row(), column));
        }
        book.places.keySet().removeAll(two.one().fields());
        book.trace(labelled, (sheet, at) -> isLabel(sheet, at, text), moved(book, two.other(), two.one()));
        return two.set();
    }

    private static boolean isLabel(Tab tab, At at, String label) {
        return tab.get(at.row(), at.column()).content() instanceof Content.Text text
                && letters(text.value()).equals(letters(label));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Under its own label, or none, a row with another's answers has just those. */
    private static Map<FieldId, Figure> moved(Handled book, FieldRow from, FieldRow to) {
        var moved = new HashMap<FieldId, Figure>();
        to.fields().stream()
                .filter(book.issue::isOpen)
                .forEach(id -> from.fields().stream()
                        .filter(answer -> answer.column().equals(id.column()))
                        .filter(book.written::containsKey)
                        .forEach(answer -> moved.put(id, book.written.get(answer))));
        return moved;
    }

    private static Optional<Set<FieldId>> hide(Handled book, Dice dice) {
        return dice.pick(book.rows()).map(row -> {
            book.tabs.get(row.sheet()).hiddenRows.add(row.row());
            return Set.of();
        });
    }

    private static Optional<Set<FieldId>> deleteEmpty(Handled book, Dice dice) {
        return dice.pick(book.sheets()).map(sheet -> {
            for (int row = book.tabs.get(sheet).height() - 1; row >= 0; row--) {
                if (book.tabs.get(sheet).row(row).values().stream().allMatch(Cell::isBlank)) {
                    book.deleteRow(sheet, row);
                }
            }
            return book.on(sheet);
        });
    }

    private static Optional<Set<FieldId>> deleteKeyRow(Handled book, Dice dice) {
        return dice.pick(book.rows())
                .flatMap(row -> book.keyRow(row.sheet(), row.section()).map(key -> {
                    book.deleteRow(row.sheet(), key);
                    return book.on(row.sheet());
                }));
    }
}
