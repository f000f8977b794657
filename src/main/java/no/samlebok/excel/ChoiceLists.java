package no.samlebok.excel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import no.samlebok.draft.Validation;
import no.samlebok.excel.limits.ExcelLimits;

/**
 * The lists that dropdowns offer. Short ones are written in the validation itself; those that Excel takes no more than
 * 255 characters of, or that have commas in them, stand in a hidden sheet.
 *
 * @param columns the lists that stand in that sheet, one a column
 */
record ChoiceLists(List<List<String>> columns) {
    private static final String SHEET = ExcelLimits.LIST_SHEET;

    private static final int MOST_INLINE = 255;

    static ChoiceLists of(Draft draft) {
        var columns = new LinkedHashSet<List<String>>();
        draft.sheets().stream()
                .flatMap(sheet -> sheet.validations().stream())
                .map(Validation::choices)
                .filter(choices -> !choices.isEmpty() && !isInline(choices))
                .forEach(columns::add);
        return new ChoiceLists(List.copyOf(columns));
    }

    /** What a validation says to offer these choices. */
    String formula(List<String> choices) {
        int column = columns.indexOf(choices);
        if (column < 0) {
            return '"' + String.join(",", choices).replace("\"", "\"\"") + '"';
        }
        return SHEET + "!" + new Area(new Address(0, column), new Address(choices.size() - 1, column)).absolute();
    }

    /** The draft with the sheet of lists at the end, where there are any. */
    Draft addedTo(Draft draft) {
        if (columns.isEmpty()) {
            return draft;
        }
        var sheets = new ArrayList<>(draft.sheets());
        sheets.add(sheet());
        return new Draft(draft.title(), draft.author(), draft.accent(), sheets, draft.names(), draft.properties());
    }

    private DraftSheet sheet() {
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<DraftRow>();
        for (int row = 0; row < longest; row++) {
            rows.add(DraftRow.of(row, row(row)));
        }
        return new DraftSheet(
                SHEET,
                Visibility.VERY_HIDDEN,
                List.of(),
                rows,
                null,
                null,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<DraftCell> row(int row) {
        var cells = new ArrayList<DraftCell>();
        for (int column = 0; column < columns.size(); column++) {
            if (row < columns.get(column).size()) {
                cells.add(DraftCell.words(column, columns.get(column).get(row), Role.KEY));
            }
        }
        return cells;
    }

    private static boolean isInline(List<String> choices) {
        return choices.stream().noneMatch(choice -> choice.contains(","))
                && String.join(",", choices).length() <= MOST_INLINE;
    }
}
