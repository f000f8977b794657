package no.samlebok.mangling;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samlebok.book.Area;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Status;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Messages;

/** Fills a workbook in with answers that are all different, some of them in words and some left out. */
final class Filler {
    private static final Pattern SUM = Pattern.compile("SUM\\(([A-Z]+\\d+:[A-Z]+\\d+)\\)");
    private static final List<String> TEXTS = List.of(
            "Tekst %d\nog mer",
            "Merforbruk på %d 000 kroner.\n\n– Økt bemanning", "%d elever på 1. trinn", "Nr. %d\tmed tabulator");

    private final Handled handled;
    private final Dice dice;
    private int number;

    private Filler(Handled handled, Dice dice) {
        this.handled = handled;
        this.dice = dice;
        this.number = 101 + dice.below(300);
    }

    /** A filled workbook. */
    static Handled fill(Issue issue, Dice dice) {
        var handled = new Handled(issue);
        var filler = new Filler(handled, dice);
        issue.fields().values().forEach(filler::answer);
        filler.calculate();
        return handled;
    }

    private void answer(Field field) {
        var id = field.id();
        var issued = handled.issue.form().issued().entry(id);
        if (issued.isPresent()) {
            handled.written.put(id, issued.get().figure());
        } else if (handled.issue.isOpen(id)) {
            boolean left = handled.issue.isDisagreement(id) || dice.oneIn(8);
            handled.written.put(id, left ? Figure.missing() : write(field));
        }
    }

    private Figure write(Field field) {
        number += 1 + dice.below(3);
        return field.isNumeric() && dice.oneIn(9) ? inWords(field) : write(field, number);
    }

    private Figure inWords(Field field) {
        var words = Messages.words("status.not-measured")
                .in(handled.issue.form().round().language());
        var text = words + " (" + number + ")";
        handled.write(handled.places.get(field.id()), text);
        return new Figure.Stated(Status.NOT_MEASURED, text);
    }

    private Figure write(Field field, int unique) {
        var at = handled.places.get(field.id());
        return switch (field.measure().kind()) {
            case TEXT -> {
                var text = dice.of(TEXTS).formatted(unique);
                handled.write(at, text);
                yield new Figure.Text(text);
            }
            case CODE -> {
                handled.write(at, "0" + unique);
                yield new Figure.Code("0" + unique);
            }
            case DATE -> {
                handled.write(at, "15.02." + (2000 + unique));
                yield new Figure.Day(java.time.LocalDate.of(2000 + unique, 2, 15));
            }
            case SCORE -> amount(at, BigDecimal.ONE.add(BigDecimal.valueOf(unique, 3)), BigDecimal.ONE);
            case PERCENT -> amount(at, BigDecimal.valueOf(unique, 3), new BigDecimal("100"));
            case NUMBER, AMOUNT -> amount(at, BigDecimal.valueOf(unique, dice.below(2)), BigDecimal.ONE);
        };
    }

    private Figure amount(At at, BigDecimal stored, BigDecimal times) {
        handled.number(at, stored);
        return new Figure.Amount(stored.multiply(times));
    }

    /** Gives every formula the value that Excel shows beside it. */
    private void calculate() {
        var figures = figures(handled.written);
        for (var field : handled.issue.fields().values()) {
            if (handled.issue.isComputed(field.id())) {
                boolean percent = field.measure().kind() == MeasureKind.PERCENT;
                var value = field.computed(figures).map(found -> percent ? found.movePointLeft(2) : found);
                cache(
                        handled.places.get(field.id()),
                        value.<Content>map(Content.Numeric::new).orElse(new Content.Text("")));
            }
        }
        handled.tabs.keySet().forEach(this::addUp);
    }

    private void addUp(String sheet) {
        for (int row : handled.tabs.get(sheet).rows()) {
            handled.tabs.get(sheet).row(row).forEach((column, cell) -> {
                if (cell.content() instanceof Content.Formula formula) {
                    var sum = SUM.matcher(formula.text());
                    if (sum.find()) {
                        cache(new At(sheet, row, column), sum(sheet, Area.parse(sum.group(1))));
                    } else if (formula.text().startsWith("LEN(")) {
                        cache(new At(sheet, row, column), counted(new At(sheet, row, column - 1), formula.cached()));
                    }
                }
            });
        }
    }

    private Content counted(At text, Content issued) {
        var used = Integer.toString(handled.text(text).length());
        return issued instanceof Content.Text counter
                ? new Content.Text(counter.value().replaceFirst("\\d+", used))
                : issued;
    }

    private Content sum(String sheet, Area area) {
        var sum = BigDecimal.ZERO;
        for (int row = area.first().row(); row <= area.last().row(); row++) {
            var cell = handled.cell(new At(sheet, row, area.first().column()));
            sum = cell.content() instanceof Content.Numeric number ? sum.add(number.value()) : sum;
        }
        return new Content.Numeric(sum);
    }

    private void cache(At at, Content value) {
        var cell = handled.cell(at);
        if (cell.content() instanceof Content.Formula formula) {
            handled.put(
                    at, new Cell(at.column(), new Content.Formula(formula.text(), value), cell.raw(), cell.format()));
        }
    }

    /** What was written as figures. */
    static Figures figures(Map<FieldId, Figure> written) {
        var entries = new LinkedHashMap<FieldId, Entry>();
        written.forEach((id, figure) -> entries.put(id, Entry.of(id, figure, "")));
        return new Figures(entries);
    }
}
