package no.samlebok.excel.read;

import java.util.HashMap;
import java.util.Map;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import org.jspecify.annotations.Nullable;

/** Reads the formulas of one sheet in the order of its cells, and remembers those that later cells share. */
final class FormulaReader {
    /** A longer shared formula is not written out again for the cells that share it, nor is anything after so much. */
    private static final int LONGEST_SHARED = 1024;

    private static final int MOST_SHARED = 4_000_000;

    private final SheetContext context;
    private final Map<Integer, RelativeFormula> shared = new HashMap<>();
    private final Covered covered = new Covered();
    private int written;
    private long kept;

    FormulaReader(SheetContext context) {
        this.context = context;
    }

    /** The text of the formula the cursor stands on; empty when it stands in another cell and was not written out. */
    String read(XmlInput xml, Address at) {
        var type = xml.attribute("t");
        var kind = type == null ? "normal" : type;
        var reference = xml.attribute("ref");
        var index = xml.attribute("si");
        int number = xml.whole("si", 0);
        var stored = xml.text();
        var text = Escapes.undo(stored.startsWith("=") ? stored.substring(1) : stored);
        return switch (kind) {
            case "normal" -> text;
            case "array", "dataTable" -> covering(text, reference, at);
            case "shared" -> {
                if (index == null) {
                    throw context.cell("snapshot.cell.formula", at, "si");
                }
                yield shared(text, number, at);
            }
            default -> throw context.cell("snapshot.cell.formula", at, kind);
        };
    }

    /** Whether a formula in another cell fills this one. */
    boolean fills(Address at) {
        return covered.holds(at);
    }

    private String covering(String text, @Nullable String reference, Address at) {
        var area = References.area(reference == null ? at.a1() : reference).orElse(null);
        if (area == null || !area.first().equals(at) || !(area.equals(Area.of(at)) || covered.add(area))) {
            throw context.cell("snapshot.cell.formula", at, String.valueOf(reference));
        }
        return text;
    }

    private String shared(String text, int index, Address at) {
        if (!text.isEmpty()) {
            keep(index, new RelativeFormula(text, at));
            return text;
        }
        var formula = shared.get(index);
        if (formula == null || formula.text().length() > LONGEST_SHARED || written > MOST_SHARED) {
            return "";
        }
        written += formula.text().length();
        return formula.in(at);
    }

    private void keep(int index, RelativeFormula formula) {
        shared.put(index, formula);
        kept += formula.text().length();
        var budget = context.budget();
        budget.allow("snapshot.budget.list", shared.size(), budget.list());
        budget.allow("snapshot.budget.characters", kept, budget.characters());
    }
}
