package no.samlebok.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.TestForms;
import no.samlebok.app.demo.Publication;
import no.samlebok.document.DocumentFiles;
import no.samlebok.json.Json;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.template.Round;
import no.samlebok.writers.Xml;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The files of a published round: its reports entered in workbooks, returned, approved and written. */
final class ReportFiles {
    private static final Map<String, ReportFiles> BY_ROUND = new LinkedHashMap<>();

    private final Round round;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ReportFiles(String id) {
        var reports = Molde.reports(id);
        round = Molde.open(reports.get(0));
        var received = reports.stream()
                .map(report -> Molde.check(Molde.returned(round, report), round))
                .map(checked -> checked.submission().orElseThrow())
                .toList();
        var ledger = RoundLedger.received(round, received).approved();
        var together = ConsolidateRound.together(round, TestForms::of, ledger, LocalDate.now(Molde.CLOCK));
        try {
            new WriteReport(new DocumentFiles(), new Json())
                    .write(together, EnumSet.allOf(ReportFormat.class), null, files::put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the round that a report was made in. */
    static synchronized ReportFiles of(Publication report) {
        return BY_ROUND.computeIfAbsent(report.round(), ReportFiles::new);
    }

    Round round() {
        return round;
    }

    byte[] chapter() {
        return files.get("kapittel.docx");
    }

    /** A file of the unit that a report is about. */
    byte[] unit(Publication report, String ending) {
        var start = "/" + report.unit() + " ";
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains(start) && file.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** A file about all units. */
    byte[] municipality(String ending) {
        return files.get("kommunen" + ending);
    }

    /** The texts of figures in a page, by unit and field. */
    static Map<String, String> html(byte[] page) {
        var texts = new LinkedHashMap<String, String>();
        Xml.parse(page).all("td").stream()
                .filter(cell -> cell.hasAttribute("data-field"))
                .forEach(cell -> texts.put(
                        cell.getAttribute("data-unit") + " " + cell.getAttribute("data-field"), cell.getTextContent()));
        return texts;
    }

    /** The cells of figures in a JSON document, by unit and field. */
    static Map<String, JsonNode> json(byte[] document) {
        var cells = new LinkedHashMap<String, JsonNode>();
        each(document, (table, line, cell, node) -> cells.put(key(node), node));
        return cells;
    }

    /** The texts of figures in the tables of a Word file, found where the JSON of the same document has them. */
    static Map<String, String> docx(List<XWPFTable> tables, byte[] json) {
        var texts = new LinkedHashMap<String, String>();
        each(json, (at, lines, cell, node) -> {
            var rows = tables.get(at).getRows();
            var row = rows.get(rows.size() - lines);
            texts.put(key(node), row.getTableCells().get(cell + 1).getText());
        });
        return texts;
    }

    /** What is done with each figure, told the number of its table, its line counted from the last, and its column. */
    private interface Visit {
        void take(int table, int linesLeft, int cell, JsonNode node);
    }

    private static void each(byte[] json, Visit visit) {
        var tables = new ArrayList<JsonNode>();
        try {
            new ObjectMapper().readTree(json).get("parts").forEach(tables::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tables.removeIf(part -> !part.has("lines"));
        for (int table = 0; table < tables.size(); table++) {
            var lines = tables.get(table).get("lines");
            for (int line = 0; line < lines.size(); line++) {
                var cells = lines.get(line).get("cells");
                for (int cell = 0; cell < cells.size(); cell++) {
                    if (cells.get(cell).has("field")) {
                        visit.take(table, lines.size() - line, cell, cells.get(cell));
                    }
                }
            }
        }
    }

    private static String key(JsonNode cell) {
        return cell.get("unit").asText() + " " + cell.get("field").asText();
    }

    /** The records of a CSV file, each by the heads of its columns. */
    static List<Map<String, String>> csv(byte[] file) {
        var records = records(new String(file, StandardCharsets.UTF_8));
        var heads = records.get(0);
        return records.stream()
                .skip(1)
                .map(fields -> {
                    var byHead = new LinkedHashMap<String, String>();
                    for (int at = 0; at < heads.size(); at++) {
                        byHead.put(heads.get(at), fields.get(at));
                    }
                    return (Map<String, String>) byHead;
                })
                .toList();
    }

    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int at = 1; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (doubled) {
                    field.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (sign == ';' || sign == '\n')) {
                fields.add(unescaped(field.toString()));
                field.setLength(0);
                if (sign == '\n') {
                    records.add(List.copyOf(fields));
                    fields.clear();
                }
            } else if (quoted || sign != '\r') {
                field.append(sign);
            }
        }
        return records;
    }

    private static String unescaped(String field) {
        return field.matches("(?s)'['\\s\\u00a0]*[=+\\-@].*") ? field.substring(1) : field;
    }
}
