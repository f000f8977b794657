package no.samlebok.excel.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;

/** What is asked of a sheet and its rows. */
final class SheetLimits {
    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    private static final Pattern NAME = Pattern.compile("(?!')[^:\\\\/?*\\[\\]\\p{Cntrl}]{1,31}(?<!')");
    private static final int TALLEST = 409;
    private static final int WIDEST = 255;

    private SheetLimits() {}

    static Stream<Breach> check(Draft draft) {
        return Stream.concat(names(draft), draft.sheets().stream().flatMap(SheetLimits::check));
    }

    private static Stream<Breach> names(Draft draft) {
        var names = draft.sheets().stream().map(DraftSheet::name).toList();
        var reserved = new ArrayList<>(List.of(ExcelLimits.LIST_SHEET));
        reserved.addAll(names);
        return Stream.concat(
                names.stream()
                        .filter(name -> name.isBlank() || !NAME.matcher(name).matches())
                        .map(name -> new Breach(Limit.SHEET_NAME, "a sheet", name)),
                Taken.twice(reserved).map(name -> new Breach(Limit.SHEET_NAME_TAKEN, "a sheet", name)));
    }

    private static Stream<Breach> check(DraftSheet sheet) {
        return Stream.of(
                        order(
                                sheet.name(),
                                sheet.rows().stream().map(DraftRow::index).toList()),
                        sheet.rows().stream().flatMap(row -> check(sheet, row)),
                        widths(sheet),
                        freeze(sheet),
                        repeated(sheet))
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> check(DraftSheet sheet, DraftRow row) {
        var where = sheet.name() + ", row " + (row.index() + 1L);
        var columns = row.cells().stream().map(DraftCell::column).toList();
        var beyond = columns.stream()
                .filter(column -> column < 0 || column >= COLUMNS)
                .map(column -> new Breach(Limit.COLUMNS, where, "column " + column));
        var row1 = row.index() < 0 || row.index() >= ROWS
                ? Stream.of(new Breach(Limit.ROWS, where, "row " + row.index()))
                : Stream.<Breach>empty();
        var height = row.height() < 0 || row.height() > TALLEST
                ? Stream.of(new Breach(Limit.ROW_HEIGHT, where, row.height() + " points"))
                : Stream.<Breach>empty();
        return Stream.of(order(where, columns), beyond, row1, height).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> order(String where, List<Integer> indices) {
        return IntStream.range(1, indices.size())
                .filter(at -> indices.get(at) <= indices.get(at - 1))
                .mapToObj(at -> new Breach(Limit.ORDER, where, indices.get(at) + " after " + indices.get(at - 1)));
    }

    private static Stream<Breach> widths(DraftSheet sheet) {
        var beyond = sheet.widths().size() > COLUMNS
                ? Stream.of(
                        new Breach(Limit.COLUMNS, sheet.name(), sheet.widths().size() + " widths"))
                : Stream.<Breach>empty();
        return Stream.concat(
                beyond,
                sheet.widths().stream()
                        .filter(width -> width < 0 || width > WIDEST)
                        .map(width -> new Breach(Limit.COLUMN_WIDTH, sheet.name(), width + " characters")));
    }

    private static Stream<Breach> freeze(DraftSheet sheet) {
        var freeze = sheet.freeze();
        return freeze == null || (isCell(freeze) && !freeze.equals(new Address(0, 0)))
                ? Stream.empty()
                : Stream.of(new Breach(Limit.FREEZE, sheet.name(), freeze.toString()));
    }

    private static Stream<Breach> repeated(DraftSheet sheet) {
        var row = sheet.repeatedRow();
        return row == null || isCell(new Address(row, 0))
                ? Stream.empty()
                : Stream.of(new Breach(Limit.REPEATED_ROW, sheet.name(), "row " + row));
    }

    static boolean isCell(Address at) {
        return at.row() >= 0 && at.row() < ROWS && at.column() >= 0 && at.column() < COLUMNS;
    }
}
