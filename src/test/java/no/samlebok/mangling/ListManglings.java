package no.samlebok.mangling;

import static no.samlebok.mangling.Mangling.flagged;
import static no.samlebok.mangling.Mangling.recovered;
import static no.samlebok.mangling.Mangling.said;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samlebok.book.Cell;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;

/** What is done to open lists. */
final class ListManglings {
    private ListManglings() {}

    static List<Mangling> all() {
        return List.of(
                said("a line too many is put in inside a list", (book, dice) -> lineToo(book, dice, 0)),
                said("a line too many is put in under a list", (book, dice) -> lineToo(book, dice, 1)),
                said("a line too many stands below the sums of a list", ListManglings::belowSums),
                recovered("a line is copied", ListManglings::copy),
                flagged("a line is copied and the copy is another line", ListManglings::copyLine),
                recovered("a list is sorted with its keys", (book, dice) -> swap(book, dice, 0)),
                recovered("a list is sorted without its keys", (book, dice) -> swap(book, dice, 1)),
                recovered("a line of the unit's own is deleted", ListManglings::delete),
                recovered("an empty line is put in inside a list", ListManglings::insert),
                flagged("a line that was issued is deleted", ListManglings::deleteIssued));
    }

    private static Optional<Set<FieldId>> lineToo(Handled book, Dice dice, int below) {
        var lines = below == 0
                ? book.lines().stream().filter(line -> hasBefore(book, line)).toList()
                : last(book);
        return dice.pick(lines).map(line -> {
            int row = line.row() + below;
            book.insertRows(line.sheet(), row, 1);
            write(book, line, row);
            return book.issue.inSection(line.section());
        });
    }

    private static boolean hasBefore(Handled book, FieldRow line) {
        return book.lines().stream().anyMatch(other -> other.isBeside(line) && other.row() < line.row());
    }

    /** The last line of each list. */
    private static List<FieldRow> last(Handled book) {
        return book.lines().stream()
                .filter(line ->
                        book.lines().stream().noneMatch(other -> other.isBeside(line) && other.row() > line.row()))
                .toList();
    }

    private static void write(Handled book, FieldRow like, int row) {
        var columns = like.fields().stream()
                .map(id -> book.places.get(id).column())
                .sorted(Comparator.naturalOrder())
                .toList();
        book.extra(new At(like.sheet(), row, columns.get(0)), Cell.text(0, "Ny brannbil"), like.section());
        int far = columns.get(columns.size() - 1);
        if (far > columns.get(0)) {
            book.put(new At(like.sheet(), row, far), Cell.number(0, "1200"));
        }
    }

    private static Optional<Set<FieldId>> belowSums(Handled book, Dice dice) {
        return dice.pick(last(book)).map(line -> {
            int row = line.row() + 2;
            book.insertRows(line.sheet(), row, 1);
            write(book, line, row);
            return book.issue.inSection(line.section());
        });
    }

    /** As it is; whoever deletes one of the two then has still said the line once. */
    private static Optional<Set<FieldId>> copy(Handled book, Dice dice) {
        return dice.pick(book.lines().stream().filter(book::isAnswered).toList())
                .map(line -> {
                    book.copyRow(line.sheet(), line.row());
                    book.forked = true;
                    return book.issue.inSection(line.section());
                });
    }

    private static Optional<Set<FieldId>> copyLine(Handled book, Dice dice) {
        return dice.pick(ungrouped(answeredLast(book))).map(line -> {
            book.copyRow(line.sheet(), line.row());
            book.forked = true;
            write(book, line, line.row() + 1);
            return book.issue.inSection(line.section());
        });
    }

    private static List<FieldRow> answeredLast(Handled book) {
        return last(book).stream()
                .filter(book::isAnswered)
                .filter(line -> book.key(line).isPresent())
                .toList();
    }

    /** Lines of lists without groups: under the last line of a group a copy is only a line too many. */
    private static List<FieldRow> ungrouped(List<FieldRow> lines) {
        return lines.stream()
                .filter(line -> line.fields().stream().allMatch(id -> id.row().matches("[0-9]+")))
                .toList();
    }

    /** Only the unit's own lines: one that was issued has a label. */
    private static Optional<Set<FieldId>> swap(Handled book, Dice dice, int from) {
        var own = book.lines().stream().filter(line -> !book.hasLocked(line)).toList();
        return dice.pick(own)
                .flatMap(one -> dice.pick(own.stream().filter(one::isBeside).toList())
                        .map(other -> {
                            book.swapRows(
                                    one.sheet(),
                                    one.row(),
                                    other.row(),
                                    from == 0 ? 0 : Math.min(first(book, one), first(book, other)));
                            return book.issue.inSection(one.section());
                        }));
    }

    private static int first(Handled book, FieldRow line) {
        return line.fields().stream()
                .mapToInt(id -> book.places.get(id).column())
                .min()
                .orElseThrow();
    }

    private static Optional<Set<FieldId>> delete(Handled book, Dice dice) {
        return dice.pick(book.lines().stream()
                        .filter(line -> !book.hasLocked(line) && !book.forked)
                        .toList())
                .map(line -> {
                    book.deleteRow(line.sheet(), line.row());
                    line.fields().stream()
                            .filter(book.issue::isOpen)
                            .forEach(id -> book.written.put(id, Figure.missing()));
                    return book.issue.inSection(line.section());
                });
    }

    private static Optional<Set<FieldId>> insert(Handled book, Dice dice) {
        return dice.pick(book.lines()).map(line -> {
            book.insertRows(line.sheet(), line.row(), 1);
            return book.issue.inSection(line.section());
        });
    }

    private static Optional<Set<FieldId>> deleteIssued(Handled book, Dice dice) {
        var issued = book.lines().stream()
                .filter(line -> !book.forked && book.hasLocked(line))
                .filter(book::isAnswered)
                .toList();
        return dice.pick(issued).map(line -> {
            book.deleteRow(line.sheet(), line.row());
            return new HashSet<>(book.issue.inSection(line.section()));
        });
    }
}
