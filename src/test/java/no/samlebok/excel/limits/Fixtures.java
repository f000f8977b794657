package no.samlebok.excel.limits;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Chart;
import no.samlebok.draft.ChartKind;
import no.samlebok.draft.ChartSeries;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftName;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.draft.Table;
import no.samlebok.draft.Validation;

/** Drafts that each break one limit, and drafts that come as near to it as is allowed. */
final class Fixtures {
    private static final String NAME_255 = "n".repeat(255);
    private static final String TEXT_32767 = "t".repeat(32_767);
    private static final String FORMULA_8191 = "LEN(\"" + "f".repeat(8_191 - 7) + "\")";

    private Fixtures() {}

    /** For each limit drafts that break it, and it alone. */
    static Map<Limit, List<Draft>> broken() {
        return Map.ofEntries(
                entry(Limit.ACCENT, List.of(accent("#1B5E8C"), accent("blå"))),
                entry(
                        Limit.PROPERTY,
                        List.of(
                                properties(Map.of(" ", "1")),
                                properties(Map.of(NAME_255 + "n", "1")),
                                properties(Map.of("unit", "1", "Unit", "2")))),
                entry(Limit.FOOTER, List.of(titled("t".repeat(201)), titled("&".repeat(101)))),
                entry(Limit.VISIBLE_SHEET, List.of(of(seen("Ark", Visibility.VERY_HIDDEN)))),
                entry(
                        Limit.SHEET_NAME,
                        List.of(
                                of(named("")),
                                of(named("s".repeat(32))),
                                of(named("a/b")),
                                of(named("a\\b")),
                                of(named("a:b")),
                                of(named("a?")),
                                of(named("a*")),
                                of(named("[a]")),
                                of(named("'a")),
                                of(named("a'")),
                                of(named(" ")))),
                entry(
                        Limit.SHEET_NAME_TAKEN,
                        List.of(of(named("Ark"), named("ARK")), of(named("Ark"), named(ExcelLimits.LIST_SHEET)))),
                entry(Limit.ROWS, List.of(of(rows(row(1_048_576))), of(rows(row(-1))))),
                entry(
                        Limit.COLUMNS,
                        List.of(
                                of(rows(row(0, words(16_384, "x")))),
                                of(rows(row(0, words(-1, "x")))),
                                of(wide(Collections.nCopies(16_385, 8))))),
                entry(
                        Limit.ORDER,
                        List.of(
                                of(rows(row(1), row(0))),
                                of(rows(row(1), row(1))),
                                of(rows(row(0, words(1, "b"), words(0, "a")))),
                                of(rows(row(0, words(1, "b"), words(1, "a")))))),
                entry(
                        Limit.ROW_HEIGHT,
                        List.of(
                                of(rows(new DraftRow(0, 410, false, List.of()))),
                                of(rows(new DraftRow(0, -1, false, List.of()))))),
                entry(Limit.COLUMN_WIDTH, List.of(of(wide(List.of(256))), of(wide(List.of(-1))))),
                entry(
                        Limit.TEXT,
                        List.of(
                                cell(new Content.Text(TEXT_32767 + "t")),
                                cell(new Content.Formula("A2", new Content.Text(TEXT_32767 + "t"))))),
                entry(
                        Limit.NUMBER,
                        List.of(
                                cell(new Content.Numeric(new BigDecimal("1E308"))),
                                cell(new Content.Numeric(new BigDecimal("-1E308"))))),
                entry(
                        Limit.DECIMALS,
                        List.of(
                                of(rows(row(0, shown(NumberFormat.number(31))))),
                                of(rows(row(0, shown(NumberFormat.number(-1))))))),
                entry(Limit.STYLES, List.of(of(rows(row(0, looks(3_201)))))),
                entry(Limit.FORMULA, List.of(formula(FORMULA_8191 + " "))),
                entry(
                        Limit.FORMULA_VALUE,
                        List.of(cell(new Content.Formula("A2", new Content.Formula("A3", Content.blank()))))),
                entry(
                        Limit.DANGLING,
                        List.of(
                                formula("f_gone_1"),
                                formula("Borte!A1"),
                                formula("'Helt borte'!A1"),
                                formula("SUM(Gone[Sum])"),
                                formula("#REF!+1"),
                                formula("SUM(Ark!#REF!)"),
                                with(formula("SUM(T[Borte])"), table("T", "A2:A3")))),
                entry(Limit.NOTE, List.of(of(rows(row(0, words(0, "x").noted(TEXT_32767 + "t")))))),
                entry(Limit.HYPERLINKS, List.of(links(65_531))),
                entry(
                        Limit.LINK,
                        List.of(
                                linked("'Borte'!A1"),
                                linked("Ark!A1"),
                                linked("'Ark'"),
                                linked("https://molde.kommune.no"),
                                linked("'Ark'!A0"),
                                linked("'Ark'!XFE1"))),
                entry(
                        Limit.FREEZE,
                        List.of(
                                of(frozen(new Address(0, 0))),
                                of(frozen(new Address(1_048_576, 0))),
                                of(frozen(new Address(1, 16_384))),
                                of(frozen(new Address(-1, 1))))),
                entry(Limit.REPEATED_ROW, List.of(of(repeated(1_048_576)), of(repeated(-1)))),
                entry(Limit.MERGED_SIZE, List.of(of(merged(rows(), "B2")))),
                entry(Limit.MERGED_OVERLAP, List.of(of(merged(rows(), "A1:B2", "B2:C3")))),
                entry(
                        Limit.MERGED_CONTENT,
                        List.of(of(merged(rows(row(0, words(0, "seen"), words(1, "lost"))), "A1:B1")))),
                entry(
                        Limit.NAME,
                        List.of(
                                name("2017"),
                                name("a b"),
                                name("tot2026"),
                                name("sum1"),
                                name("R"),
                                name("c"),
                                name("R1C1"),
                                name("rc"),
                                name("R5"),
                                name("true"),
                                name("f_a.b"),
                                name(""),
                                name(NAME_255 + "n"),
                                with(of(rows()), table("A1", "A1:A2")))),
                entry(Limit.NAME_TAKEN, List.of(names("f_a", "F_A"), with(names("f_a"), table("F_a", "A1:A2")))),
                entry(Limit.NAME_TARGET, List.of(target("Borte", "A1"), target("ark", "A1"), target("Ark", "XFE1"))),
                entry(Limit.TABLE_ROWS, List.of(of(tables(rows(heads("Enhet")), "A1")))),
                entry(
                        Limit.TABLE_HEAD,
                        List.of(
                                of(tables(rows(heads("Enhet", "")), "A1:B2")),
                                of(tables(rows(heads("Enhet", " ")), "A1:B2")),
                                of(tables(rows(heads("Enhet\nnavn")), "A1:A2")),
                                of(tables(rows(heads("h".repeat(256))), "A1:A2")),
                                of(tables(rows(), "A1:A2")),
                                of(tables(
                                        rows(row(
                                                0,
                                                DraftCell.of(
                                                        0,
                                                        new Content.Formula("\"Enhet\"", new Content.Text("Enhet")),
                                                        Role.HEAD,
                                                        NumberFormat.GENERAL))),
                                        "A1:A2")))),
                entry(Limit.TABLE_HEAD_TAKEN, List.of(of(tables(rows(heads("Enhet", "ENHET")), "A1:B2")))),
                entry(
                        Limit.TABLE_OVERLAP,
                        List.of(
                                of(tables(rows(heads("Enhet", "Sum")), "A1:B2", "B1:B3")),
                                of(merged(tables(rows(heads("Enhet")), "A1:A2"), "A2:B2")))),
                entry(
                        Limit.CHOICE,
                        List.of(
                                validation("", "", List.of("Ja", "")),
                                validation("", "", List.of("c".repeat(256))),
                                validation("", "", List.of("Ja\nNei")))),
                entry(Limit.PROMPT_TITLE, List.of(validation("t".repeat(33), "", List.of()))),
                entry(Limit.PROMPT, List.of(validation("", "p".repeat(256), List.of()))),
                entry(
                        Limit.VALIDATION,
                        List.of(validated(new Validation(Area.parse("A1"), "", "", List.of("Ja"), 10)))),
                entry(
                        Limit.VALIDATION_OVERLAP,
                        List.of(validated(
                                new Validation(Area.parse("A1:B2"), "", "", List.of(), 9),
                                new Validation(Area.parse("B2"), "", "", List.of(), 9)))),
                entry(
                        Limit.CHART_SERIES,
                        List.of(chart(0, "Ark", "A1:A2", "B1:B2"), chart(256, "Ark", "A1:A2", "B1:B2"))),
                entry(
                        Limit.CHART_SOURCE,
                        List.of(
                                chart(1, "Borte", "A1:A2", "B1:B2"),
                                chart(1, "Ark", "A1:A2", "B1:B3"),
                                chart(1, "Ark", "A1:B2", "C1:D2"),
                                chart(1, "Ark", "A1", "XFE1"))));
    }

    /** Drafts at the very edge of what is allowed. */
    static List<Draft> allowed() {
        return List.of(
                of(rows()),
                accent("1b5E8C"),
                properties(Map.of(NAME_255, "1")),
                titled("t".repeat(200)),
                titled("&".repeat(100)),
                of(seen("Ark", Visibility.HIDDEN), named("Annet")),
                of(named("s".repeat(31))),
                of(named("Avd. 3 'sør' (2017)")),
                of(rows(row(1_048_575, words(16_383, "x")))),
                of(rows(new DraftRow(0, 409, false, List.of()))),
                of(wide(List.of(0, 255))),
                cell(new Content.Text(TEXT_32767)),
                cell(new Content.Numeric(new BigDecimal("9.99999999999999E307"))),
                of(rows(row(0, shown(NumberFormat.number(30))))),
                formula(FORMULA_8191),
                formula("IF(TRUE,1E5,\"f_gone!A1\")&Ark!B2&'Ark'!$B$2&SUM(A:A)&ROUND(1.5,0)"),
                with(formula("SUM(T[Enhet])+SUM(T[[#This Row],[Enhet]])+ROWS(T)"), table("T", "A2:A3")),
                of(rows(row(0, words(0, "x").noted(TEXT_32767)))),
                links(65_530),
                linked("'Ark'!XFD1048576"),
                linked("'Ark'!A1:B2"),
                of(frozen(new Address(0, 1))),
                of(frozen(new Address(1_048_575, 16_383))),
                of(repeated(1_048_575)),
                of(repeated(0)),
                of(merged(
                        rows(row(0, words(0, "seen"), words(1, ""), words(2, "seen too"))), "A1:B1", "A2:B2", "C2:C3")),
                names("f_a_b_2017", "_x", "Økonomi", NAME_255, "abcd1", "rc_1"),
                of(tables(rows(heads("h".repeat(255), "Sum")), "A1:A2", "B1:B2")),
                validation("t".repeat(32), "p".repeat(255), List.of("c".repeat(255), "15,5")),
                validated(
                        new Validation(Area.parse("A1:B2"), "", "", List.of(), 9),
                        new Validation(Area.parse("C1"), "", "", List.of("Ja"), null)),
                chart(255, "Ark", "A1:A2", "B1:B2"),
                chart(1, "Ark", "A1", "B1"));
    }

    private static Draft of(DraftSheet... sheets) {
        return new Draft("Rapport", "Molde", null, List.of(sheets), List.of(), Map.of());
    }

    private static Draft accent(String colour) {
        return new Draft("Rapport", "Molde", colour, List.of(rows()), List.of(), Map.of());
    }

    private static Draft properties(Map<String, String> properties) {
        return new Draft("Rapport", "Molde", null, List.of(rows()), List.of(), properties);
    }

    private static Draft titled(String title) {
        return new Draft(title, "Molde", null, List.of(rows()), List.of(), Map.of());
    }

    private static Draft name(String name) {
        return names(name);
    }

    private static Draft names(String... names) {
        var made = Arrays.stream(names)
                .map(name -> new DraftName(name, "Ark", Area.parse("A1")))
                .toList();
        return new Draft("Rapport", "Molde", null, List.of(rows()), made, Map.of());
    }

    private static Draft target(String sheet, String area) {
        return new Draft(
                "Rapport",
                "Molde",
                null,
                List.of(rows()),
                List.of(new DraftName("f_a", sheet, Area.parse(area))),
                Map.of());
    }

    private static Draft cell(Content content) {
        return of(rows(row(0, DraftCell.of(0, content, Role.VALUE, NumberFormat.GENERAL))));
    }

    private static Draft formula(String formula) {
        return cell(new Content.Formula(formula, Content.blank()));
    }

    private static Draft linked(String link) {
        return of(rows(row(0, words(0, "x").linkedTo(link))));
    }

    private static Draft links(int count) {
        return of(rows(IntStream.range(0, count)
                .mapToObj(row -> row(row, words(0, "x").linkedTo("'Ark'!A1")))
                .toArray(DraftRow[]::new)));
    }

    private static Draft validation(String title, String prompt, List<String> choices) {
        return validated(new Validation(Area.parse("A1"), title, prompt, choices, null));
    }

    private static Draft validated(Validation... validations) {
        return of(new DraftSheet(
                "Ark",
                Visibility.VISIBLE,
                List.of(),
                List.of(),
                null,
                null,
                true,
                true,
                List.of(),
                List.of(validations),
                List.of(),
                List.of()));
    }

    private static Draft chart(int series, String sheet, String categories, String values) {
        var one = new ChartSeries("Sum", sheet, Area.parse(categories), Area.parse(values));
        var chart = new Chart("Diagram", ChartKind.BARS, Area.parse("D1:H9"), "", Collections.nCopies(series, one));
        return of(new DraftSheet(
                "Ark",
                Visibility.VISIBLE,
                List.of(),
                List.of(),
                null,
                null,
                true,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(chart)));
    }

    /** The draft with a table whose one head is Enhet. */
    private static Draft with(Draft draft, Table table) {
        var sheet = draft.sheets().get(0);
        var rows = new ArrayList<>(sheet.rows());
        rows.add(DraftRow.of(table.area().first().row(), List.of(words(0, "Enhet"))));
        var added = new DraftSheet(
                "Ark",
                Visibility.VISIBLE,
                List.of(),
                rows,
                null,
                null,
                true,
                true,
                List.of(),
                List.of(),
                List.of(table),
                List.of());
        return new Draft("Rapport", "Molde", null, List.of(added), draft.names(), Map.of());
    }

    private static Table table(String name, String area) {
        return new Table(name, Area.parse(area));
    }

    private static DraftSheet rows(DraftRow... rows) {
        return sheet("Ark", List.of(), List.of(rows), null, null);
    }

    private static DraftSheet named(String name) {
        return sheet(name, List.of(), List.of(), null, null);
    }

    private static DraftSheet wide(List<Integer> widths) {
        return sheet("Ark", widths, List.of(), null, null);
    }

    private static DraftSheet frozen(Address at) {
        return sheet("Ark", List.of(), List.of(), at, null);
    }

    private static DraftSheet repeated(int row) {
        return sheet("Ark", List.of(), List.of(), null, row);
    }

    private static DraftSheet sheet(
            String name, List<Integer> widths, List<DraftRow> rows, Address freeze, Integer repeated) {
        return new DraftSheet(
                name,
                Visibility.VISIBLE,
                widths,
                rows,
                freeze,
                repeated,
                true,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DraftSheet seen(String name, Visibility visibility) {
        return new DraftSheet(
                name,
                visibility,
                List.of(),
                List.of(),
                null,
                null,
                true,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DraftSheet merged(DraftSheet sheet, String... areas) {
        return new DraftSheet(
                "Ark",
                Visibility.VISIBLE,
                List.of(),
                sheet.rows(),
                null,
                null,
                true,
                true,
                Arrays.stream(areas).map(Area::parse).toList(),
                List.of(),
                sheet.tables(),
                List.of());
    }

    private static DraftSheet tables(DraftSheet sheet, String... areas) {
        var tables = IntStream.range(0, areas.length)
                .mapToObj(at -> table("Tabell_" + at, areas[at]))
                .toList();
        return new DraftSheet(
                "Ark",
                Visibility.VISIBLE,
                List.of(),
                sheet.rows(),
                null,
                null,
                true,
                true,
                List.of(),
                List.of(),
                tables,
                List.of());
    }

    private static DraftRow heads(String... heads) {
        return row(
                0,
                IntStream.range(0, heads.length)
                        .mapToObj(column -> words(column, heads[column]))
                        .toArray(DraftCell[]::new));
    }

    private static DraftCell[] looks(int count) {
        var roles = Role.values();
        return IntStream.range(0, count)
                .mapToObj(at -> DraftCell.of(
                        at, Content.blank(), roles[at % roles.length], NumberFormat.number(at / roles.length)))
                .toArray(DraftCell[]::new);
    }

    private static DraftCell shown(NumberFormat format) {
        return DraftCell.of(0, Content.blank(), Role.VALUE, format);
    }

    private static DraftRow row(int index, DraftCell... cells) {
        return DraftRow.of(index, List.of(cells));
    }

    private static DraftCell words(int column, String text) {
        return DraftCell.words(column, text, Role.WORDS);
    }
}
