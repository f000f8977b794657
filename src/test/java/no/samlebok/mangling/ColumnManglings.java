package no.samlebok.mangling;

import static no.samlebok.mangling.Mangling.flagged;
import static no.samlebok.mangling.Mangling.recovered;
import static no.samlebok.mangling.Mangling.said;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samlebok.figure.FieldId;

/** What is done to columns, and to the heads above them. */
final class ColumnManglings {
    private ColumnManglings() {}

    static List<Mangling> all() {
        return List.of(
                recovered("a column is inserted", ColumnManglings::insert),
                flagged("a column of answers is deleted", ColumnManglings::delete),
                recovered("the column of units of measure is deleted", ColumnManglings::deleteUnits),
                recovered("the column of keys is deleted", ColumnManglings::deleteKeys),
                said("the column of labels is deleted", ColumnManglings::deleteLabels),
                recovered("two columns change places", ColumnManglings::swap),
                recovered("a column is hidden", ColumnManglings::hide),
                flagged("two heads change places", ColumnManglings::swapHeads),
                said("a head is written over", ColumnManglings::writeHead),
                recovered("the row of heads is deleted", ColumnManglings::deleteHeads),
                recovered("the row of heads is copied", ColumnManglings::copyHeads),
                flagged("keys and heads of columns are deleted", ColumnManglings::deleteKeysAndHeads));
    }

    private static Optional<Set<FieldId>> insert(Handled book, Dice dice) {
        return dice.pick(book.sheets()).map(sheet -> {
            book.insertColumn(sheet, dice.below(7));
            return book.on(sheet);
        });
    }

    private static Optional<Set<FieldId>> delete(Handled book, Dice dice) {
        var columns = book.answeredTableRows().stream()
                .flatMap(row -> row.fields().stream())
                .filter(book::isAnswered)
                .toList();
        return dice.pick(columns).map(field -> {
            var at = book.places.get(field);
            var fields = book.where(other -> other.sheet().equals(at.sheet()) && other.column() == at.column());
            book.deleteColumn(at.sheet(), at.column());
            return fields;
        });
    }

    private static Optional<Set<FieldId>> deleteUnits(Handled book, Dice dice) {
        return dice.pick(book.tableRows())
                .flatMap(row -> book.unit(row)
                        .filter(unit -> book.where(
                                        at -> at.sheet().equals(unit.sheet()) && at.column() == unit.column())
                                .isEmpty())
                        .map(unit -> {
                            book.deleteColumn(unit.sheet(), unit.column());
                            return book.on(unit.sheet());
                        }));
    }

    private static Optional<Set<FieldId>> deleteKeys(Handled book, Dice dice) {
        return dice.pick(book.rows())
                .flatMap(row -> book.key(row).map(key -> {
                    book.deleteColumn(key.sheet(), key.column());
                    return book.on(key.sheet());
                }));
    }

    /** Where nothing is written in the same column. */
    private static Optional<Set<FieldId>> deleteLabels(Handled book, Dice dice) {
        return dice.pick(book.tableRows())
                .flatMap(row -> book.label(row)
                        .filter(label -> book.where(
                                        at -> at.sheet().equals(label.sheet()) && at.column() == label.column())
                                .isEmpty())
                        .map(label -> {
                            book.deleteColumn(label.sheet(), label.column());
                            return book.on(label.sheet());
                        }));
    }

    private static Optional<Set<FieldId>> swap(Handled book, Dice dice) {
        return dice.pick(book.tableRows().stream()
                        .filter(row -> row.fields().size() > 1 && book.out.isEmpty())
                        .toList())
                .map(row -> {
                    var one = book.places.get(row.fields().get(0));
                    var other = book.places.get(row.fields().get(row.fields().size() - 1));
                    book.swapColumns(row.sheet(), one.column(), other.column());
                    return book.on(row.sheet());
                });
    }

    private static Optional<Set<FieldId>> hide(Handled book, Dice dice) {
        return dice.pick(book.open()).map(field -> {
            var at = book.places.get(field);
            book.tabs.get(at.sheet()).hiddenColumns.add(at.column());
            return Set.of();
        });
    }

    private static Optional<Set<FieldId>> swapHeads(Handled book, Dice dice) {
        for (var row : book.answeredTableRows()) {
            var answered =
                    row.fields().stream().filter(book::isAnswered).findFirst().orElseThrow();
            var other = row.fields().stream().filter(id -> !id.equals(answered)).findFirst();
            var one = book.head(answered);
            var two = other.flatMap(book::head);
            if (one.isPresent()
                    && two.isPresent()
                    && one.get().row() == two.get().row()) {
                book.swapCells(one.get(), two.get());
                return Optional.of(columns(book, answered, other.get()));
            }
        }
        return Optional.empty();
    }

    private static Set<FieldId> columns(Handled book, FieldId... fields) {
        var all = new HashSet<FieldId>();
        for (var field : fields) {
            book.issue.inSection(field.section()).stream()
                    .filter(id -> id.column().equals(field.column()))
                    .forEach(all::add);
        }
        return all;
    }

    private static Optional<Set<FieldId>> writeHead(Handled book, Dice dice) {
        return dice.pick(book.open())
                .flatMap(field -> book.head(field).map(head -> {
                    book.write(head, "Det vi har brukt");
                    return columns(book, field);
                }));
    }

    private static Optional<Set<FieldId>> deleteHeads(Handled book, Dice dice) {
        return dice.pick(book.answeredTableRows())
                .flatMap(row -> book.head(row.first())
                        .filter(head -> book.keyRow(row.sheet(), row.section()).isPresent())
                        .map(head -> {
                            book.deleteRow(head.sheet(), head.row());
                            return book.on(head.sheet());
                        }));
    }

    private static Optional<Set<FieldId>> copyHeads(Handled book, Dice dice) {
        return dice.pick(book.answeredTableRows())
                .flatMap(row -> book.head(row.first()).map(head -> {
                    book.copyRow(head.sheet(), head.row());
                    return book.issue.inSection(row.section());
                }));
    }

    private static Optional<Set<FieldId>> deleteKeysAndHeads(Handled book, Dice dice) {
        return dice.pick(book.answeredTableRows())
                .flatMap(row -> book.head(row.first())
                        .flatMap(head -> book.keyRow(row.sheet(), row.section()).map(keys -> {
                            book.deleteRow(row.sheet(), Math.max(keys, head.row()));
                            book.deleteRow(row.sheet(), Math.min(keys, head.row()));
                            return book.issue.inSection(row.section());
                        })));
    }
}
