package no.samlebok.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftSheet;
import no.samlebok.excel.limits.Breach;
import no.samlebok.excel.limits.ExcelLimits;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a draft as a workbook; equal drafts give equal bytes. */
public final class Rendering {
    private Rendering() {}

    /**
     * The workbook file of a draft.
     *
     * @throws IllegalArgumentException when the draft breaks one of Excel's limits, which is a fault of ours
     */
    public static byte[] write(Draft draft) {
        refuseBreaches(draft);
        try (var workbook = new XSSFWorkbook()) {
            var lists = ChoiceLists.of(draft);
            var whole = lists.addedTo(draft);
            whole.sheets().forEach(sheet -> workbook.createSheet(sheet.name()));
            fill(workbook, whole, lists);
            About.write(workbook, whole);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Repacking.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseBreaches(Draft draft) {
        var breaches = ExcelLimits.check(draft);
        if (!breaches.isEmpty()) {
            throw new IllegalArgumentException(breaches.stream()
                    .map(Breach::toString)
                    .collect(Collectors.joining("\n", "Excel could not open this workbook:\n", "")));
        }
    }

    private static void fill(XSSFWorkbook workbook, Draft draft, ChoiceLists lists) {
        var styles = new Styles(workbook, Palette.of(draft.accent()));
        draft.sheets().forEach(sheet -> cells(workbook, sheet, styles).writeValues());
        Names.write(workbook, draft.names());
        draft.sheets().forEach(sheet -> Tables.write(workbook.getSheet(sheet.name()), sheet.tables()));
        draft.sheets().forEach(sheet -> cells(workbook, sheet, styles).writeFormulas());
        var states = new States(workbook, styles.palette());
        var marks = new Marks(workbook, styles.palette());
        for (var sheet : draft.sheets()) {
            var written = workbook.getSheet(sheet.name());
            Panes.write(written, sheet);
            Print.write(written, sheet, draft.title());
            Validations.write(written, sheet, lists);
            states.write(written, sheet);
            marks.write(written, sheet);
            Triangles.write(written, sheet);
            Notes.write(written, sheet, draft.author());
            Charts.write(written, draft, sheet, styles.palette());
        }
        show(workbook, draft);
    }

    private static Cells cells(XSSFWorkbook workbook, DraftSheet sheet, Styles styles) {
        return new Cells(workbook.getSheet(sheet.name()), sheet, styles);
    }

    private static void show(XSSFWorkbook workbook, Draft draft) {
        for (int at = draft.sheets().size() - 1; at >= 0; at--) {
            var visibility = draft.sheets().get(at).visibility();
            if (visibility == Visibility.VISIBLE) {
                workbook.setActiveSheet(at);
                workbook.setSelectedTab(at);
                workbook.setFirstVisibleTab(at);
            }
        }
        for (int at = 0; at < draft.sheets().size(); at++) {
            workbook.setSheetVisibility(at, visibility(draft.sheets().get(at).visibility()));
        }
    }

    private static SheetVisibility visibility(Visibility drafted) {
        return switch (drafted) {
            case VISIBLE -> SheetVisibility.VISIBLE;
            case HIDDEN -> SheetVisibility.HIDDEN;
            case VERY_HIDDEN -> SheetVisibility.VERY_HIDDEN;
        };
    }
}
