package no.samlebok.mangling;

import static no.samlebok.mangling.Mangling.flagged;
import static no.samlebok.mangling.Mangling.recovered;
import static no.samlebok.mangling.Mangling.said;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Status;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;

/** What is written in cells for answers, or becomes of them. */
final class AnswerManglings {
    private static final Set<MeasureKind> NUMBERS =
            EnumSet.of(MeasureKind.AMOUNT, MeasureKind.NUMBER, MeasureKind.PERCENT, MeasureKind.SCORE);

    /** Where large numbers belong, and no fractions. */
    private static final Set<MeasureKind> LARGE = EnumSet.of(MeasureKind.AMOUNT, MeasureKind.NUMBER);

    private AnswerManglings() {}

    static List<Mangling> all() {
        var all = new ArrayList<>(List.of(
                flagged("«ca. 500» is written", AnswerManglings::estimate),
                flagged("«20,» is written", (book, dice) -> unreadable(book, dice, "20,")),
                flagged("«I4,6» is written", (book, dice) -> unreadable(book, dice, "I4,6")),
                flagged("«30%-» is written", (book, dice) -> unreadable(book, dice, "30%-")),
                flagged("«12 eller 13» is written", (book, dice) -> unreadable(book, dice, "12 eller 13")),
                flagged("a dash is written", (book, dice) -> unreadable(book, dice, "–")),
                recovered("«??» is written", AnswerManglings::unknown),
                recovered("a number is written with no-break spaces", AnswerManglings::spaced),
                recovered("a number is written with a minus sign", AnswerManglings::minus),
                recovered("only spaces are written", AnswerManglings::spaces),
                said("a number is written with a star", AnswerManglings::starred),
                flagged("4.5 has become a date", AnswerManglings::date),
                flagged("a % format is on a cell for an amount", AnswerManglings::percent),
                said("a % format is lost", AnswerManglings::withoutPercent),
                flagged("TRUE stands in a cell", (book, dice) -> content(book, dice, new Content.Bool(true))),
                flagged(
                        "an error value stands in a cell",
                        (book, dice) -> content(book, dice, new Content.Fault("#N/A")))));
        all.addAll(List.of(
                said("1200+345 is written", AnswerManglings::constants),
                flagged("a formula that looks elsewhere is written", (book, dice) -> formula(book, dice, "D4*2")),
                flagged("a link to another book is written", (book, dice) -> formula(book, dice, "[1]Ark1!$B$2")),
                flagged("an answer is dragged out of its table", AnswerManglings::dragOut),
                flagged("two cells for answers are merged", AnswerManglings::merge),
                said("a locked figure is written over", AnswerManglings::overwriteLocked),
                said("a locked figure is emptied", AnswerManglings::emptyLocked),
                said("something is written to the right of a table", AnswerManglings::beside)));
        return all;
    }

    private static List<FieldId> open(Handled book, Predicate<Field> which) {
        return book.open().stream()
                .filter(id -> which.test(book.issue.fields().get(id)))
                .toList();
    }

    private static boolean isNumber(Field field) {
        return NUMBERS.contains(field.measure().kind());
    }

    private static boolean isLarge(Field field) {
        return LARGE.contains(field.measure().kind());
    }

    private static Optional<Set<FieldId>> change(
            Handled book, Dice dice, Predicate<Field> which, BiConsumer<FieldId, At> change) {
        return dice.pick(open(book, which)).map(id -> {
            change.accept(id, book.places.get(id));
            return Set.of(id);
        });
    }

    /** What was written is then nothing that can be read; that it is not read as anything is what counts. */
    private static void puzzle(Handled book, FieldId id, At at, Cell cell) {
        book.put(at, cell);
        book.written.put(id, new Figure.Unread("whatever the reason"));
    }

    private static Optional<Set<FieldId>> unreadable(Handled book, Dice dice, String text) {
        return change(book, dice, AnswerManglings::isNumber, (id, at) -> puzzle(book, id, at, Cell.text(0, text)));
    }

    /** Where an estimate is no answer. */
    private static Optional<Set<FieldId>> estimate(Handled book, Dice dice) {
        return change(
                book,
                dice,
                field -> isNumber(field) && !field.measure().mayBeApproximate(),
                (id, at) -> puzzle(book, id, at, Cell.text(0, "ca. 500")));
    }

    private static Optional<Set<FieldId>> content(Handled book, Dice dice, Content content) {
        return change(
                book,
                dice,
                AnswerManglings::isNumber,
                (id, at) -> puzzle(book, id, at, new Cell(0, content, "1", FormatKind.GENERAL)));
    }

    private static Optional<Set<FieldId>> formula(Handled book, Dice dice, String formula) {
        return content(book, dice, new Content.Formula(formula, new Content.Numeric(new BigDecimal("12"))));
    }

    private static Optional<Set<FieldId>> unknown(Handled book, Dice dice) {
        return change(book, dice, AnswerManglings::isNumber, (id, at) -> {
            book.write(at, "??");
            book.written.put(id, new Figure.Stated(Status.UNKNOWN, "??"));
        });
    }

    private static Optional<Set<FieldId>> spaced(Handled book, Dice dice) {
        return change(book, dice, AnswerManglings::isLarge, (id, at) -> {
            book.write(at, "1\u00a0142");
            book.written.put(id, new Figure.Amount(new BigDecimal("1142")));
        });
    }

    private static Optional<Set<FieldId>> minus(Handled book, Dice dice) {
        return change(book, dice, field -> field.measure().kind() == MeasureKind.AMOUNT, (id, at) -> {
            book.write(at, "\u2212234");
            book.written.put(id, new Figure.Amount(new BigDecimal("-234")));
        });
    }

    private static Optional<Set<FieldId>> spaces(Handled book, Dice dice) {
        return change(book, dice, field -> true, (id, at) -> {
            book.write(at, " \u00a0 ");
            book.written.put(id, Figure.missing());
        });
    }

    private static Optional<Set<FieldId>> starred(Handled book, Dice dice) {
        return change(book, dice, AnswerManglings::isLarge, (id, at) -> {
            book.write(at, "56*");
            book.written.put(id, new Figure.Amount(new BigDecimal("56")));
        });
    }

    /** All that makes it a date is its format: without that it is a large number that was typed. */
    private static Optional<Set<FieldId>> date(Handled book, Dice dice) {
        var year = book.issue.form().round().period().year();
        var serial = java.time.temporal.ChronoUnit.DAYS.between(
                java.time.LocalDate.of(1899, 12, 30), java.time.LocalDate.of(year + 1, 5, 4));
        var content = new Content.Numeric(BigDecimal.valueOf(serial));
        return change(book, dice, AnswerManglings::isNumber, (id, at) -> {
            puzzle(book, id, at, new Cell(0, content, Long.toString(serial), FormatKind.DATE));
            book.trace(at, AnswerManglings::isDate, Map.of(id, new Figure.Amount(content.value())));
        });
    }

    private static boolean isDate(Tab tab, At at) {
        return tab.get(at.row(), at.column()).format() == FormatKind.DATE;
    }

    private static boolean isPercent(Tab tab, At at) {
        return tab.get(at.row(), at.column()).format() == FormatKind.PERCENT;
    }

    /** Without the format it is the same as 12 that was typed. */
    private static Optional<Set<FieldId>> percent(Handled book, Dice dice) {
        var content = new Content.Numeric(new BigDecimal("12"));
        return change(book, dice, AnswerManglings::isLarge, (id, at) -> {
            puzzle(book, id, at, new Cell(0, content, "12", FormatKind.PERCENT));
            book.trace(at, AnswerManglings::isPercent, Map.of(id, new Figure.Amount(content.value())));
        });
    }

    /** 20,2 typed where no % format is left: percent, and the reader says what else it might have been. */
    private static Optional<Set<FieldId>> withoutPercent(Handled book, Dice dice) {
        return change(book, dice, field -> field.measure().kind() == MeasureKind.PERCENT, (id, at) -> {
            book.number(at, new BigDecimal("20.2"), FormatKind.GENERAL);
            book.written.put(id, new Figure.Amount(new BigDecimal("20.2")));
        });
    }

    private static Optional<Set<FieldId>> constants(Handled book, Dice dice) {
        var formula = new Content.Formula("1200+345", new Content.Numeric(new BigDecimal("1545")));
        return change(book, dice, AnswerManglings::isLarge, (id, at) -> {
            book.put(at, new Cell(0, formula, "1545", FormatKind.NUMBER));
            book.written.put(id, new Figure.Amount(new BigDecimal("1545")));
        });
    }

    /** When its new place is deleted, nobody can tell that it was not deleted at once. */
    private static Optional<Set<FieldId>> dragOut(Handled book, Dice dice) {
        var answered = book.answeredTableRows().stream()
                .flatMap(row -> row.fields().stream())
                .filter(book.open()::contains)
                .filter(id -> book.isAnswered(id) && !(book.cell(id).content() instanceof Content.Formula))
                .toList();
        return dice.pick(answered).flatMap(id -> {
            var from = book.places.get(id);
            var to =
                    new At(from.sheet(), from.row(), book.tabs.get(from.sheet()).width() + 1);
            book.drag(from, to);
            book.out.add(id);
            book.trace(to, (tab, at) -> !tab.get(at.row(), at.column()).isBlank(), Map.of(id, Figure.missing()));
            return Optional.of(row(book, id));
        });
    }

    private static Set<FieldId> row(Handled book, FieldId id) {
        return book.rows().stream()
                .filter(row -> row.fields().contains(id))
                .findFirst()
                .map(FieldRow::set)
                .orElse(Set.of(id));
    }

    /** Excel empties the second cell; when the two are taken apart again it is one that was left empty. */
    private static Optional<Set<FieldId>> merge(Handled book, Dice dice) {
        for (var id : book.open()) {
            var at = book.places.get(id);
            var beside = book.open().stream()
                    .filter(other -> book.places.get(other).equals(at.beside(1)) && book.isAnswered(other))
                    .findFirst();
            if (beside.isPresent()) {
                book.merge(at, at.beside(1));
                book.out.add(beside.get());
                book.trace(at.beside(1), Tab::isMerged, Map.of(beside.get(), Figure.missing()));
                return Optional.of(Set.of(id, beside.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<FieldId>> locked(Handled book, Dice dice, BiConsumer<FieldId, At> change) {
        var locked = book.rows().stream()
                .filter(row -> book.issue.isTable(row.first()))
                .flatMap(row -> row.fields().stream())
                .filter(id -> book.issue.form().isLocked(id))
                .toList();
        return dice.pick(locked).map(id -> {
            change.accept(id, book.places.get(id));
            return Set.of(id);
        });
    }

    private static Optional<Set<FieldId>> overwriteLocked(Handled book, Dice dice) {
        return locked(book, dice, (id, at) -> book.number(at, new BigDecimal("98765")));
    }

    private static Optional<Set<FieldId>> emptyLocked(Handled book, Dice dice) {
        return locked(book, dice, (id, at) -> book.blank(at));
    }

    private static Optional<Set<FieldId>> beside(Handled book, Dice dice) {
        return dice.pick(book.tableRows()).map(row -> {
            var at = new At(row.sheet(), row.row(), book.tabs.get(row.sheet()).width() + 1);
            book.extra(at, Cell.number(0, "4712"), row.section());
            return row.set();
        });
    }
}
