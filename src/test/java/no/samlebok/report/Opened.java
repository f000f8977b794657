package no.samlebok.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samlebok.book.Address;
import no.samlebok.book.Content;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.submission.Submission;
import no.samlebok.template.Round;

/** A consolidated workbook as its reader meets it: cells by address, and what they show. */
record Opened(Draft draft, Map<String, Map<Integer, DraftRow>> rows) {
    Opened(Draft draft) {
        this(
                draft,
                draft.sheets().stream()
                        .collect(Collectors.toMap(
                                DraftSheet::name,
                                sheet -> sheet.rows().stream()
                                        .collect(Collectors.toMap(DraftRow::index, Function.identity())))));
    }

    static final Instant MADE = Instant.parse("2018-02-15T12:05:00Z");

    /** The workbook of a sample round with these submissions. */
    static Opened of(Round round, Submission... submissions) {
        return of(round, RoundLedger.received(round, List.of(submissions)));
    }

    static Opened of(Round round, RoundLedger ledger) {
        var consolidation = Sample.together(round, ledger);
        return new Opened(ConsolidatedWorkbook.draft(consolidation, MADE));
    }

    List<String> names() {
        return draft.sheets().stream().map(DraftSheet::name).toList();
    }

    DraftSheet sheet(String name) {
        return draft.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sheet " + name + " among " + names()));
    }

    /** The rows of a sheet as texts: numbers plain, formulas as what they show; blank cells too. */
    List<String> lines(String sheet) {
        return sheet(sheet).rows().stream().map(Opened::line).toList();
    }

    /** The first row of a sheet whose first cell, without indent, is this, from a row whose first cell is that on. */
    DraftRow row(String sheet, String from, String first) {
        var rows = sheet(sheet).rows();
        int start = IntStream.range(0, rows.size())
                .filter(at -> first(rows.get(at)).equals(from))
                .findFirst()
                .orElseThrow(() -> new AssertionError(from + " not in\n" + String.join("\n", lines(sheet))));
        return rows.stream()
                .skip(start)
                .filter(row -> first(row).equals(first))
                .findFirst()
                .orElseThrow(() -> new AssertionError(first + " not in\n" + String.join("\n", lines(sheet))));
    }

    String line(String sheet, String from, String first) {
        return line(row(sheet, from, first));
    }

    /** The cell a link leads to, as text. */
    String at(String link) {
        var parts = link.split("!", -1);
        return line(rowAt(link)).isEmpty()
                ? ""
                : show(cell(parts[0].replace("'", ""), parts[1]).content());
    }

    /** The whole row a link leads to. */
    DraftRow rowAt(String link) {
        var parts = link.split("!", -1);
        return row(parts[0].replace("'", ""), Address.parse(parts[1]).row());
    }

    DraftRow row(String sheet, int index) {
        var row = rows.getOrDefault(sheet, Map.of()).get(index);
        if (row == null) {
            throw new AssertionError("no row " + index + " in " + sheet);
        }
        return row;
    }

    DraftCell cell(String sheet, String a1) {
        var address = Address.parse(a1);
        return row(sheet, address.row()).cells().stream()
                .filter(cell -> cell.column() == address.column())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing at " + sheet + "!" + a1));
    }

    static String line(DraftRow row) {
        return String.join(
                " | ", row.cells().stream().map(cell -> show(cell.content())).toList());
    }

    /** What a cell shows, in plain digits; a formula as its stored value. */
    static String show(Content content) {
        if (content instanceof Content.Numeric number) {
            return number.value().stripTrailingZeros().toPlainString();
        } else if (content instanceof Content.Text text) {
            return text.value().replace("\u2003", "");
        } else if (content instanceof Content.Formula formula) {
            return show(formula.cached());
        }
        return "";
    }

    private static String first(DraftRow row) {
        return row.cells().isEmpty() ? "" : show(row.cells().get(0).content());
    }
}
