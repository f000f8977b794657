package no.samlebok.excel.limits;

import java.math.BigDecimal;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Content;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;

/** What is asked of cells. */
final class CellLimits {
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int MOST_DECIMALS = 30;
    /** Each look of ours becomes at most twenty styles: for five kinds of rows, of one line or more, beside figures or not. */
    private static final int MOST_LOOKS = 64_000 / 20;

    private static final int MOST_LINKS = 65_530;
    private static final BigDecimal LARGEST = new BigDecimal("1E+308");

    private record Look(Role role, NumberFormat format) {}

    private CellLimits() {}

    static Stream<Breach> check(Draft draft) {
        return Stream.concat(styles(draft), draft.sheets().stream().flatMap(CellLimits::check));
    }

    private static Stream<Breach> styles(Draft draft) {
        long looks = draft.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> new Look(cell.role(), cell.format()))
                .distinct()
                .count();
        return looks <= MOST_LOOKS
                ? Stream.empty()
                : Stream.of(new Breach(Limit.STYLES, "the workbook", looks + " looks"));
    }

    private static Stream<Breach> check(DraftSheet sheet) {
        var cells = sheet.rows().stream()
                .flatMap(row ->
                        row.cells().stream().flatMap(cell -> check(cell, at(sheet, row.index(), cell.column()))));
        long links = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.link() != null)
                .count();
        return links <= MOST_LINKS
                ? cells
                : Stream.concat(cells, Stream.of(new Breach(Limit.HYPERLINKS, sheet.name(), links + " links")));
    }

    /** A cell as people point at it. */
    static String at(DraftSheet sheet, int row, int column) {
        return sheet.name() + "!" + new Address(row, column).a1();
    }

    private static Stream<Breach> check(DraftCell cell, String where) {
        int decimals = cell.format().decimals();
        var breaches = Stream.<Breach>builder();
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            breaches.add(new Breach(Limit.DECIMALS, where, decimals + " decimals"));
        }
        var note = cell.note();
        if (note != null && note.length() > LONGEST_TEXT) {
            breaches.add(new Breach(Limit.NOTE, where, note.length() + " characters"));
        }
        return Stream.concat(breaches.build(), content(cell.content(), where));
    }

    private static Stream<Breach> content(Content content, String where) {
        if (content instanceof Content.Text text && text.value().length() > LONGEST_TEXT) {
            return Stream.of(new Breach(Limit.TEXT, where, text.value().length() + " characters"));
        }
        if (content instanceof Content.Numeric number && number.value().abs().compareTo(LARGEST) >= 0) {
            return Stream.of(new Breach(Limit.NUMBER, where, number.value().toString()));
        }
        return content instanceof Content.Formula formula ? formula(formula, where) : Stream.empty();
    }

    private static Stream<Breach> formula(Content.Formula formula, String where) {
        var cached = formula.cached() instanceof Content.Formula
                ? Stream.of(new Breach(Limit.FORMULA_VALUE, where, formula.text()))
                : content(formula.cached(), where);
        int length = formula.text().length() + 1;
        return length <= LONGEST_FORMULA
                ? cached
                : Stream.concat(cached, Stream.of(new Breach(Limit.FORMULA, where, length + " characters")));
    }
}
