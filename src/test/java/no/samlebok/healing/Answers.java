package no.samlebok.healing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.MemoryBook;
import no.samlebok.book.MemorySheet;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.figure.FieldId;
import no.samlebok.layout.Layout;
import no.samlebok.layout.Slot;
import no.samlebok.reading.Drafted;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.template.MeasureKind;

/** What a user has typed in a workbook, by field; and the workbook with it. */
final class Answers {
    private static final List<String> JUNK = List.of(
            "vet ikke", "12 eller 13", "I4,6", "20,", "30%-", "1.127", "ca. 500", "-", "IM", "<20 %", "15 – 20");

    private final Form form;
    private final Map<FieldId, Cell> typed = new LinkedHashMap<>();

    Answers(Form form) {
        this.form = form;
    }

    /** The fields that the user fills in. */
    List<Field> open() {
        return form.fields()
                .filter(field -> field.fill() == Fill.UNIT && !form.isLocked(field.id()))
                .filter(field -> !field.id().row().equals("stemmer"))
                .toList();
    }

    /** Answers every field with something that nothing is wrong with. */
    Answers proper() {
        open().forEach(field -> put(field.id(), proper(field)));
        return this;
    }

    /** Answers as people do, by a seed: rightly, wrongly, in words, with formulas, or not at all. */
    Answers any(Random random) {
        open().forEach(field -> any(field, random).ifPresent(cell -> put(field.id(), cell)));
        return this;
    }

    /** Types something in a field. */
    Answers put(FieldId field, Cell cell) {
        typed.put(field, cell);
        return this;
    }

    /** Empties a field. */
    Answers clear(FieldId field) {
        typed.remove(field);
        return this;
    }

    /** What is right in a field. */
    static Cell proper(Field field) {
        return switch (field.measure().kind()) {
            case TEXT -> Cell.text(0, "Som planlagt.");
            case CODE -> Cell.text(0, "0310");
            case DATE -> Cell.text(0, "15.02.2019");
            case PERCENT -> new Cell(0, new Content.Numeric(BigDecimal.ZERO), "0", FormatKind.PERCENT);
            case SCORE -> Cell.number(0, "4");
            default -> Cell.number(0, "0");
        };
    }

    private static Optional<Cell> any(Field field, Random random) {
        int dice = random.nextInt(100);
        if (dice < 12) {
            return Optional.empty();
        }
        if (!field.isNumeric()) {
            return Optional.of(dice < 20 ? formula("Forside!B1", new Content.Text("Noe")) : words(field, dice));
        }
        var digits = Integer.toString(random.nextInt(9_000) + 10);
        return Optional.of(
                switch (dice / 6) {
                    case 2 -> Cell.text(0, JUNK.get(random.nextInt(JUNK.size())));
                    case 3 -> Cell.text(0, digits.charAt(0) + "," + digits.substring(1, 2));
                    case 4 -> formula("12+" + digits, new Content.Numeric(new BigDecimal(digits).add(BigDecimal.TEN)));
                    case 5 -> formula("A1*2", new Content.Numeric(new BigDecimal(digits)));
                    case 6 -> new Cell(0, new Content.Numeric(new BigDecimal("46500")), "46500", FormatKind.DATE);
                    case 7 -> new Cell(0, new Content.Fault("#REF!"), "#REF!", FormatKind.GENERAL);
                    case 8 -> new Cell(0, new Content.Bool(true), "1", FormatKind.GENERAL);
                    case 9 -> new Cell(0, new Content.Numeric(new BigDecimal("2.4")), "2.4", FormatKind.GENERAL);
                    case 10 -> Cell.text(0, "kr " + digits);
                    default -> number(field, digits);
                });
    }

    private static Cell words(Field field, int dice) {
        return field.measure().kind() == MeasureKind.CODE
                ? Cell.text(0, "0" + dice)
                : Cell.text(0, (dice < 30 ? "=" : "") + "Linje " + dice + "\nog «mer» \"til\".");
    }

    private static Cell number(Field field, String digits) {
        var value = new BigDecimal(digits).movePointLeft(Math.max(1, field.decimals()));
        return field.measure().kind() == MeasureKind.PERCENT
                ? new Cell(
                        0,
                        new Content.Numeric(value.movePointLeft(3)),
                        value.movePointLeft(3).toString(),
                        FormatKind.PERCENT)
                : Cell.number(0, field.decimals() == 0 ? digits : value.toPlainString());
    }

    private static Cell formula(String text, Content cached) {
        return new Cell(0, new Content.Formula(text, cached), "", FormatKind.GENERAL);
    }

    /** The workbook with these answers typed in. */
    Book in(Layout layout) {
        var slots = layout.byField();
        var bySheet = new LinkedHashMap<String, Map<Slot, Cell>>();
        typed.forEach((field, cell) -> Optional.ofNullable(slots.get(field))
                .ifPresent(slot -> bySheet.computeIfAbsent(slot.sheet(), any -> new LinkedHashMap<>())
                        .put(slot, cell)));
        var book = Drafted.book(layout.draft());
        var sheets = book.sheets().stream()
                .map(sheet -> filled(sheet, bySheet.getOrDefault(sheet.name(), Map.of())))
                .toList();
        return new MemoryBook(sheets, book.names(), book.properties());
    }

    private static Sheet filled(Sheet sheet, Map<Slot, Cell> typed) {
        var rows = new TreeMap<Integer, TreeMap<Integer, Cell>>();
        for (var row : sheet.rows()) {
            var cells = new TreeMap<Integer, Cell>();
            row.cells().forEach(cell -> cells.put(cell.column(), cell));
            rows.put(row.index(), cells);
        }
        typed.forEach((slot, cell) -> rows.computeIfAbsent(slot.address().row(), any -> new TreeMap<>())
                .put(
                        slot.address().column(),
                        new Cell(slot.address().column(), cell.content(), cell.raw(), cell.format())));
        return MemorySheet.of(
                sheet.name(),
                rows.entrySet().stream()
                        .map(row -> new Row(
                                row.getKey(), false, List.copyOf(row.getValue().values())))
                        .toList());
    }
}
