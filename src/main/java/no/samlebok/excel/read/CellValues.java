package no.samlebok.excel.read;

import java.math.BigDecimal;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import org.jspecify.annotations.Nullable;

/** Makes of the stored cells of a sheet what they mean, and refuses what means nothing or two things. */
record CellValues(SheetContext context) {

    /** The cell as a value. */
    Cell read(StoredCell stored) {
        var format = context.styles().kind(stored.style());
        if (format == null) {
            throw context.cell("snapshot.cell.style", stored.at(), String.valueOf(stored.style()));
        }
        var raw = raw(stored);
        var kind = stored.type().equals("d") ? FormatKind.DATE : format;
        var content = raw == null ? Content.blank() : content(stored, raw, kind);
        var whole = stored.formula() == null ? content : new Content.Formula(stored.formula(), content);
        return new Cell(stored.at().column(), whole, raw == null ? "" : raw, kind);
    }

    /** The text stored for the cell, wherever it stands; null when it is blank. */
    private @Nullable String raw(StoredCell stored) {
        var value = stored.value();
        if (stored.inline() != null && !(stored.type().equals("inlineStr") && stored.agrees())) {
            throw context.cell("snapshot.cell.values", stored.at(), stored.inline());
        }
        return switch (stored.type()) {
            // LibreOffice 4 has texts that are the values of formulas so.
            case "inlineStr", "str" -> value == null ? stored.inline() : Escapes.undo(value);
            case "s" -> value == null || value.isBlank() ? null : sharedString(stored, value);
            case "n", "b", "e", "d" -> value == null || value.isBlank() ? null : value;
            default -> throw context.cell("snapshot.cell.type", stored.at(), stored.type());
        };
    }

    private Content content(StoredCell stored, String raw, FormatKind format) {
        return switch (stored.type()) {
            case "n" -> new Content.Numeric(number(stored, raw, format));
            case "b" -> new Content.Bool(truth(stored, raw));
            case "e" -> new Content.Fault(raw.strip());
            case "d" -> new Content.Numeric(Dates.iso(raw).orElseThrow(() -> illegal(stored, raw)));
            default -> new Content.Text(Escapes.lines(raw));
        };
    }

    private BigDecimal number(StoredCell stored, String raw, FormatKind format) {
        var number = Numbers.read(raw).orElseThrow(() -> illegal(stored, raw));
        return format == FormatKind.DATE ? context.dates().serial(number) : number;
    }

    private boolean truth(StoredCell stored, String raw) {
        return switch (raw.strip()) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw illegal(stored, raw);
        };
    }

    private String sharedString(StoredCell stored, String number) {
        return context.strings()
                .get(number)
                .orElseThrow(() -> context.cell("snapshot.cell.string", stored.at(), number));
    }

    private Unreadable illegal(StoredCell stored, String raw) {
        return context.cell("snapshot.cell.value", stored.at(), raw);
    }
}
