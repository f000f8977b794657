package no.samlebok.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;

/** A book as the task pane sends it: what Excel's own interface says of the rectangle in use on each sheet. */
final class OfficeValues {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OfficeValues() {}

    static byte[] of(Book book) {
        var root = MAPPER.createObjectNode().put("samlebok", "verdier/1");
        var names = root.putArray("names");
        book.names()
                .forEach(name -> names.addObject()
                        .put("name", name.name())
                        .put(
                                "formula",
                                "='" + name.sheet().replace("'", "''") + "'!"
                                        + name.area().absolute()));
        var sheets = root.putArray("sheets");
        book.sheets().forEach(sheet -> add(sheet, sheets.addObject()));
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(Sheet sheet, ObjectNode node) {
        var rows = new ArrayList<Row>();
        sheet.rows().forEach(rows::add);
        int last = rows.isEmpty() ? -1 : rows.get(rows.size() - 1).index();
        int width = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + 1)
                .max()
                .orElse(0);
        node.put("name", sheet.name()).put("row", 0).put("column", 0);
        var lists = List.of("values", "formulas", "types", "formats", "shown").stream()
                .map(node::putArray)
                .toList();
        for (int at = 0; at <= last; at++) {
            int index = at;
            var row = rows.stream()
                    .filter(one -> one.index() == index)
                    .findFirst()
                    .orElse(new Row(index, false, List.of()));
            var lines = lists.stream().map(ArrayNode::addArray).toList();
            for (int column = 0; column < width; column++) {
                add(row.cell(column), lines);
            }
        }
    }

    private static void add(Cell cell, List<ArrayNode> lines) {
        var value = cell.content() instanceof Content.Formula formula ? formula.cached() : cell.content();
        value(value, lines.get(0));
        if (cell.content() instanceof Content.Formula formula) {
            lines.get(1).add("=" + formula.text());
        } else {
            value(value, lines.get(1));
        }
        lines.get(2).add(type(value));
        lines.get(3).add(code(cell.format()));
        lines.get(4).add(cell.raw());
    }

    private static void value(Content content, ArrayNode to) {
        if (content instanceof Content.Numeric number) {
            // As JavaScript holds and writes it.
            to.add(new BigDecimal(Double.toString(number.value().doubleValue())));
        } else if (content instanceof Content.Text text) {
            to.add(text.value());
        } else if (content instanceof Content.Bool bool) {
            to.add(bool.value());
        } else if (content instanceof Content.Fault fault) {
            to.add(fault.code());
        } else {
            to.add("");
        }
    }

    private static String type(Content content) {
        if (content instanceof Content.Numeric) {
            return "Double";
        }
        if (content instanceof Content.Text) {
            return "String";
        }
        if (content instanceof Content.Bool) {
            return "Boolean";
        }
        return content instanceof Content.Fault ? "Error" : "Empty";
    }

    private static String code(FormatKind kind) {
        return switch (kind) {
            case GENERAL -> "General";
            case NUMBER -> "#,##0.0";
            case PERCENT -> "0.0%";
            case DATE -> "dd.mm.yyyy";
            case TEXT -> "@";
        };
    }
}
