package no.samlebok.mangling;

import static no.samlebok.mangling.Mangling.flagged;
import static no.samlebok.mangling.Mangling.recovered;
import static no.samlebok.mangling.Mangling.said;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;

/** What is done to the words beside answers, and what programs take away from all of a workbook. */
final class LabelManglings {
    /** So far to the right that no column is deleted there. */
    private static final int BEYOND = 1_000;

    private LabelManglings() {}

    static List<Mangling> all() {
        return List.of(
                said("a label is written over", (book, dice) -> write(book, dice, "Et helt annet ord")),
                said("a label is emptied", (book, dice) -> write(book, dice, "")),
                recovered("a label gets other spaces and dashes", LabelManglings::retype),
                flagged("two labels change places", LabelManglings::swap),
                said("a unit of measure is written over", LabelManglings::writeUnit),
                recovered("the title of a section is written over", LabelManglings::writeTitle),
                recovered("the row of a section's title is deleted", LabelManglings::deleteTitle),
                recovered("the row of a section's title is copied", LabelManglings::copyTitle),
                flagged("a key is written over with another's", LabelManglings::writeKey),
                recovered("a key is deleted", LabelManglings::deleteKey),
                recovered("all keys are deleted", LabelManglings::deleteKeys),
                recovered("a name is deleted", LabelManglings::deleteName),
                recovered("all names are lost", LabelManglings::loseNames),
                said("labels of two rows are merged", LabelManglings::mergeLabels));
    }

    private static Optional<Set<FieldId>> write(Handled book, Dice dice, String text) {
        return dice.pick(labelled(book))
                .flatMap(row -> book.label(row).map(label -> {
                    if (text.isEmpty()) {
                        book.blank(label);
                    } else {
                        book.write(label, text);
                    }
                    return row.set();
                }));
    }

    /** The rows whose labels are not said once more by their units of measure. */
    private static List<FieldRow> labelled(Handled book) {
        return book.tableRows().stream()
                .filter(row -> !book.issue.unit(row.first()).equalsIgnoreCase(book.issue.label(row.first())))
                .toList();
    }

    private static Optional<Set<FieldId>> retype(Handled book, Dice dice) {
        return dice.pick(book.tableRows())
                .flatMap(row -> book.label(row).map(label -> {
                    var text = book.text(label)
                            .replace(' ', '\u00a0')
                            .replace('–', '-')
                            .toUpperCase(Locale.ROOT);
                    book.write(label, " " + text + "\u200b ");
                    return row.set();
                }));
    }

    private static Optional<Set<FieldId>> swap(Handled book, Dice dice) {
        return dice.pick(book.answeredTableRows())
                .flatMap(one -> dice.pick(book.tableRows().stream()
                                .filter(one::isBeside)
                                .filter(other -> book.label(other).isPresent())
                                .toList())
                        .flatMap(other -> book.label(one)
                                .filter(label -> book.part(one.section()))
                                .filter(label -> !book.text(label)
                                        .equals(book.text(book.label(other).orElseThrow())))
                                .map(label -> {
                                    book.swapCells(label, book.label(other).orElseThrow());
                                    if (!RowManglings.differ(book, one, other)) {
                                        traceSwapped(book, label, one, other);
                                    }
                                    return both(one, other);
                                })));
    }

    /**
     * Where nothing locked shows it, keys do, and names as long as they point at the rows they were issued for. Without
     * the labels it is undone.
     */
    private static void traceSwapped(Handled book, At label, FieldRow one, FieldRow other) {
        var keys = Set.of(one.section() + "." + one.id(), other.section() + "." + other.id());
        var labels = Set.of(book.issue.label(one.first()), book.issue.label(other.first()));
        book.traceSwap(
                label.beside(BEYOND),
                (tab, at) -> tab.has(keys)
                        || !tab.has(labels)
                        || Stream.concat(one.fields().stream(), other.fields().stream())
                                .anyMatch(book::isWhereNamed),
                FieldRow.swapped(one, other, book.issue));
    }

    private static Set<FieldId> both(FieldRow one, FieldRow other) {
        var both = new HashSet<>(one.set());
        both.addAll(other.set());
        return both;
    }

    private static Optional<Set<FieldId>> writeUnit(Handled book, Dice dice) {
        return dice.pick(book.answeredTableRows())
                .flatMap(row -> book.unit(row).map(unit -> {
                    book.write(unit, "flasker");
                    return row.set();
                }));
    }

    private static Optional<Set<FieldId>> writeTitle(Handled book, Dice dice) {
        return dice.pick(book.rows())
                .flatMap(row -> title(book, row).map(at -> {
                    book.write(at, "En annen overskrift");
                    return book.issue.inSection(row.section());
                }));
    }

    private static Optional<Set<FieldId>> deleteTitle(Handled book, Dice dice) {
        return dice.pick(book.rows())
                .flatMap(row -> title(book, row).map(at -> {
                    book.deleteRow(at.sheet(), at.row());
                    return book.issue.inSection(row.section());
                }));
    }

    private static Optional<Set<FieldId>> copyTitle(Handled book, Dice dice) {
        return dice.pick(book.rows())
                .flatMap(row -> title(book, row).map(at -> {
                    book.copyRow(at.sheet(), at.row());
                    return book.issue.inSection(row.section());
                }));
    }

    /** The cell with the title of a row's section, a little above the keys of its columns. */
    private static Optional<At> title(Handled book, FieldRow row) {
        var title = book.issue.blocks().get(row.section()).section().title();
        var words = title.in(book.issue.form().round().language());
        return book.keyRow(row.sheet(), row.section())
                .flatMap(keys -> IntStream.rangeClosed(Math.max(0, keys - 3), keys)
                        .mapToObj(at -> book.find(row.sheet(), at, words::equals))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Set<FieldId>> writeKey(Handled book, Dice dice) {
        return dice.pick(book.answeredTableRows())
                .flatMap(one -> dice.pick(
                                book.tableRows().stream().filter(one::isBeside).toList())
                        .flatMap(other -> book.key(other)
                                .flatMap(key -> book.key(one)
                                        .filter(own -> book.label(one).isPresent())
                                        .map(own -> {
                                            book.write(own, book.text(key));
                                            return both(one, other);
                                        }))));
    }

    private static Optional<Set<FieldId>> deleteKey(Handled book, Dice dice) {
        return dice.pick(book.rows())
                .flatMap(row -> book.key(row).map(key -> {
                    book.blank(key);
                    return row.set();
                }));
    }

    /** Beside every field, as one who finds them ugly does; the hidden rows are left, and the keys of copied rows. */
    private static Optional<Set<FieldId>> deleteKeys(Handled book, Dice dice) {
        for (var row : book.rows()) {
            book.key(row).ifPresent(book::blank);
        }
        return Optional.of(book.all());
    }

    private static Optional<Set<FieldId>> deleteName(Handled book, Dice dice) {
        return dice.pick(book.names.stream().map(name -> name.name()).toList()).map(name -> {
            book.names.removeIf(any -> any.name().equals(name));
            return book.all().stream().filter(id -> id.name().equals(name)).collect(Collectors.toSet());
        });
    }

    private static Optional<Set<FieldId>> loseNames(Handled book, Dice dice) {
        book.names.clear();
        return Optional.of(book.all());
    }

    private static Optional<Set<FieldId>> mergeLabels(Handled book, Dice dice) {
        for (var row : book.tableRows()) {
            var label = book.label(row);
            var below = labelled(book).stream()
                    .filter(row::isBeside)
                    .filter(other -> other.row() == row.row() + 1)
                    .findFirst();
            if (label.isPresent() && below.flatMap(book::label).isPresent()) {
                book.merge(label.get(), label.get().below(1));
                return Optional.of(both(row, below.get()));
            }
        }
        return Optional.empty();
    }
}
