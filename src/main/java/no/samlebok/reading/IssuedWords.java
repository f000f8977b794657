package no.samlebok.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.Row;
import no.samlebok.draft.DraftSheet;
import no.samlebok.layout.Layout;
import no.samlebok.layout.Slot;

/** The texts that a workbook was issued with, as labels are compared: they are nobody's answer, wherever they stand. */
final class IssuedWords {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Set<String> texts = new HashSet<>();

    /** What formulas that are no field's show, any number standing for every other. */
    private final Set<String> shown = new HashSet<>();

    /** The labels of rows that only add up. */
    private final Set<String> sums = new HashSet<>();

    private IssuedWords() {}

    /** The words of a layout. */
    static IssuedWords of(Layout layout) {
        var words = new IssuedWords();
        var fields = layout.slots().stream().map(IssuedWords::row).collect(Collectors.toSet());
        var sheets = layout.slots().stream().map(Slot::sheet).collect(Collectors.toSet());
        for (var sheet : layout.draft().sheets()) {
            for (var row : Drafted.rows(sheet)) {
                row.cells().forEach(words::add);
                if (sheets.contains(sheet.name()) && !fields.contains(new Spot(sheet.name(), row.index()))) {
                    words.addSum(sheet, row);
                }
            }
        }
        return words;
    }

    private static Spot row(Slot slot) {
        return new Spot(slot.sheet(), slot.address().row());
    }

    private void add(Cell cell) {
        var text = Tidy.label(Line.text(cell));
        if (!text.isEmpty()) {
            texts.add(text);
        }
        if (cell.content() instanceof Content.Formula formula && formula.cached() instanceof Content.Text cached) {
            shown.add(masked(cached.value()));
        }
    }

    private void addSum(DraftSheet sheet, Row row) {
        if (row.cells().stream().anyMatch(cell -> cell.content() instanceof Content.Formula)) {
            sums.add(Line.of(sheet.name(), row, Set.of()).lead());
        }
    }

    /** Whether this text went out. */
    boolean has(String label) {
        return texts.contains(label);
    }

    /** Whether somebody wrote what stands in a cell. */
    boolean isAnswer(Cell cell) {
        if (cell.isBlank() || cell.content() instanceof Content.Formula) {
            return false;
        }
        var text = Line.text(cell);
        return text.isEmpty() || !(texts.contains(Tidy.label(text)) || shown.contains(masked(text)));
    }

    /** Whether a row only adds others up, so that the numbers in it are nobody's answers. */
    boolean isSum(Line line) {
        return line.keys().isEmpty() && sums.contains(line.lead());
    }

    private static String masked(String text) {
        return DIGITS.matcher(Tidy.label(text)).replaceAll("#");
    }
}
