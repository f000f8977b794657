package no.samlebok.excel;

import java.util.Optional;
import java.util.Set;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets how a sheet is seen and what may be done in it: columns, panes, merged cells, protection. */
final class Panes {
    private static final Set<Role> INPUTS = Set.of(Role.INPUT, Role.INPUT_WORDS, Role.INPUT_TEXT);

    private Panes() {}

    static void write(XSSFSheet sheet, DraftSheet draft) {
        sheet.setDisplayGridlines(false);
        Widths.write(sheet, draft);
        if (draft.freeze() != null) {
            sheet.createFreezePane(draft.freeze().column(), draft.freeze().row());
        }
        firstInput(draft).ifPresent(sheet::setActiveCell);
        draft.merged().forEach(area -> sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf(area.a1())));
        if (draft.locked()) {
            protect(sheet);
        }
    }

    /** Where the user begins to fill in. */
    private static Optional<CellAddress> firstInput(DraftSheet draft) {
        return draft.rows().stream()
                .filter(row -> !row.hidden())
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> INPUTS.contains(cell.role()))
                        .map(cell -> new CellAddress(row.index(), cell.column())))
                .findFirst();
    }

    /** Without a password: it guides, it does not guard. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
    }
}
