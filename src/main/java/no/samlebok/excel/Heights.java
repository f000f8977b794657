package no.samlebok.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Sets the heights of rows, for Excel does not do it when it opens a file. */
final class Heights {
    private static final int ORDINARY_LINE = 15;
    private static final int AIR = 3;
    private static final int MOST = 409;
    private static final int DEFAULT_WIDTH = 10;

    private final Styles styles;
    private final List<Integer> widths;
    private final Map<Address, Area> merged = new HashMap<>();

    Heights(DraftSheet sheet, Styles styles) {
        this.styles = styles;
        this.widths = sheet.widths();
        sheet.merged().forEach(area -> merged.put(area.first(), area));
    }

    /** Gives the row its height, as drafted or as its text needs; whether it is the height of one line. */
    boolean set(DraftRow draft, XSSFRow row) {
        int least = Band.of(draft).height();
        int text = draft.cells().stream()
                .mapToInt(cell -> needed(draft, cell))
                .max()
                .orElse(0);
        int height = draft.height() > 0 ? draft.height() : Math.min(MOST, Math.max(least, text));
        row.setHeightInPoints(height);
        // Left open, so that the row goes on growing with what the user types; merged cells never make a row grow.
        boolean grows = draft.height() == 0 && (text > least || isForWords(draft)) && !isMerged(draft);
        row.getCTRow().setCustomHeight(!grows);
        return height < 2 * ORDINARY_LINE;
    }

    private static boolean isForWords(DraftRow row) {
        return row.cells().stream().anyMatch(cell -> cell.role() == Role.INPUT_WORDS || cell.role() == Role.INPUT_TEXT);
    }

    private boolean isMerged(DraftRow row) {
        return row.cells().stream().anyMatch(cell -> merged.containsKey(new Address(row.index(), cell.column())));
    }

    private int needed(DraftRow row, DraftCell cell) {
        var look = styles.look(cell.role());
        var area = merged.getOrDefault(
                new Address(row.index(), cell.column()), Area.of(new Address(row.index(), cell.column())));
        if (area.last().row() > area.first().row()) {
            return 0;
        }
        var text = words(cell.content());
        // As if all stood one step from the side: some do, and the others get a little air.
        int width = width(area) - 2;
        // In a hidden column nothing needs room.
        int lines = look.stand().wrapped() && width > 0
                ? TextHeight.lines(text, width, look.type().size(), look.type().bold())
                : 1;
        int line = TextHeight.line(look.type().size());
        return lines * line + (lines > 1 || line > ORDINARY_LINE ? AIR : 0);
    }

    private int width(Area area) {
        int width = 0;
        for (int column = area.first().column(); column <= area.last().column(); column++) {
            width += column < widths.size() ? widths.get(column) : DEFAULT_WIDTH;
        }
        return width;
    }

    private static String words(Content content) {
        if (content instanceof Content.Formula formula) {
            return words(formula.cached());
        }
        return content instanceof Content.Text text ? text.value() : "";
    }
}
