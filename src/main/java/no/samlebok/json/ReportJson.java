package no.samlebok.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import no.samlebok.report.Basis;
import no.samlebok.report.Trace;
import no.samlebok.report.print.Head;
import no.samlebok.report.print.Heading;
import no.samlebok.report.print.Line;
import no.samlebok.report.print.Part;
import no.samlebok.report.print.Prose;
import no.samlebok.report.print.ReportCell;
import no.samlebok.report.print.ReportChart;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportTable;

/** Writes a document of a round as JSON: numbers as decimal strings, what is no number with its standard sign. */
final class ReportJson {
    private final ObjectMapper mapper;
    private final ReportDocument document;

    ReportJson(ObjectMapper mapper, ReportDocument document) {
        this.mapper = mapper;
        this.document = document;
    }

    /** The whole document. */
    String write() {
        var root = mapper.createObjectNode();
        root.put("kind", word(document.kind()));
        root.put("draft", document.mark());
        basis(document.basis(), root.putObject("basis"));
        root.put("language", word(document.language()));
        root.putObject("municipality")
                .put("number", document.municipality().number())
                .put("name", document.municipality().name());
        root.put("period", document.period().label().in(document.language()));
        root.put("year", document.period().year());
        root.put("unit", document.unit());
        root.put("title", document.title());
        var parts = root.putArray("parts");
        document.parts().forEach(part -> part(part, parts.addObject()));
        return root.toPrettyString();
    }

    private void basis(Basis basis, ObjectNode node) {
        node.put("text", document.stands());
        node.put("day", basis.day().toString());
        node.put("edition", basis.edition());
        var units = node.putObject("units");
        basis.units().forEach((standing, count) -> units.put(word(standing), count));
    }

    private void part(Part part, ObjectNode node) {
        if (part instanceof Heading heading) {
            node.put("part", "heading").put("level", heading.level()).put("text", heading.text());
        } else if (part instanceof Prose prose) {
            node.put("part", word(prose.kind())).put("text", prose.text());
        } else if (part instanceof ReportTable table) {
            table(table, node.put("part", "table"));
        } else if (part instanceof ReportChart chart) {
            chart(chart, node.put("part", "chart"));
        }
    }

    private void table(ReportTable table, ObjectNode node) {
        node.put("id", table.id()).put("title", table.title()).put("measure", table.measure());
        node.put("corner", table.corner());
        heads(table.heads(), node.putArray("columns"));
        var lines = node.putArray("lines");
        table.lines().forEach(line -> line(line, lines.addObject()));
        node.set("notes", mapper.valueToTree(table.notes()));
    }

    private static void heads(List<Head> heads, ArrayNode array) {
        for (var head : heads) {
            var node = array.addObject().put("label", head.label());
            if (!head.parts().isEmpty()) {
                heads(head.parts(), node.putArray("columns"));
            }
        }
    }

    private static void line(Line line, ObjectNode node) {
        node.put("kind", word(line.kind())).put("depth", line.depth()).put("label", line.label());
        var cells = node.putArray("cells");
        line.cells().forEach(cell -> cell(cell, cells.addObject()));
    }

    private static void cell(ReportCell cell, ObjectNode node) {
        var trace = cell.trace();
        node.put("shown", cell.text());
        FigureJson.put(cell.figure(), node);
        if (trace != null && trace.field() != null) {
            node.put("type", trace.field().typeOf(cell.figure()));
        }
        var measure = cell.measure();
        if (measure != null) {
            node.put("measure", measure.id());
        }
        var absence = cell.absence();
        if (absence != null) {
            node.put("sign", absence.sign());
        }
        var coverage = cell.coverage();
        if (coverage != null) {
            node.putObject("coverage").put("have", coverage.have()).put("of", coverage.of());
        }
        if (trace != null) {
            trace(trace, node);
        }
    }

    private static void trace(Trace trace, ObjectNode node) {
        node.put("unit", trace.report().unit().code());
        node.put("field", trace.entry().field().toString());
        node.put("raw", trace.raw());
        var source = node.putObject("source").put("from", word(trace.source()));
        trace.carried().ifPresent(from -> source.put("round", from.round()));
        trace.file().ifPresent(file -> source.put("file", file));
        trace.sha256().ifPresent(hash -> source.put("sha256", hash));
        trace.place().ifPresent(place -> source.put("sheet", place.sheet()).put("cell", place.cell()));
    }

    private void chart(ReportChart chart, ObjectNode node) {
        node.put("title", chart.title()).put("kind", word(chart.kind())).put("axis", chart.axis());
        node.set("points", mapper.valueToTree(chart.points()));
        var series = node.putArray("series");
        for (var one : chart.series()) {
            var values = series.addObject().put("name", one.name()).putArray("values");
            one.values().forEach(value -> values.add(value == null ? null : value.toPlainString()));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
