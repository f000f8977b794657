package no.samlebok.excel;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;

/**
 * The cells one side of a series stands in.
 *
 * @param formula where they are, as an area even when it is a single cell
 * @param cells in order, blank ones too
 */
record ChartSource(String formula, List<DraftCell> cells) {
    static ChartSource of(Draft draft, String sheet, Area area) {
        var rows = draft.sheets().stream()
                .filter(candidate -> candidate.name().equals(sheet))
                .flatMap(found -> found.rows().stream())
                .filter(row -> row.index() >= area.first().row()
                        && row.index() <= area.last().row())
                .toList();
        var cells = new ArrayList<DraftCell>();
        for (int row = area.first().row(); row <= area.last().row(); row++) {
            for (int column = area.first().column(); column <= area.last().column(); column++) {
                cells.add(cell(rows, new Address(row, column)));
            }
        }
        var formula = Names.quoted(sheet) + "!" + area.first().absolute() + ":"
                + area.last().absolute();
        return new ChartSource(formula, cells);
    }

    /** How the first number among them is shown. */
    NumberFormat format() {
        return cells.stream()
                .filter(cell -> shown(cell) instanceof Content.Numeric)
                .map(DraftCell::format)
                .findFirst()
                .orElse(NumberFormat.GENERAL);
    }

    /** What a cell shows: a formula's cached value. */
    static Content shown(DraftCell cell) {
        return cell.content() instanceof Content.Formula formula ? formula.cached() : cell.content();
    }

    private static DraftCell cell(List<DraftRow> rows, Address at) {
        return rows.stream()
                .filter(row -> row.index() == at.row())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == at.column())
                .findFirst()
                .orElseGet(() -> DraftCell.words(at.column(), "", Role.WORDS));
    }
}
