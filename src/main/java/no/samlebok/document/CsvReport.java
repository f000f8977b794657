package no.samlebok.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.figure.Place;
import no.samlebok.report.Trace;
import no.samlebok.report.print.Absence;
import no.samlebok.report.print.Head;
import no.samlebok.report.print.Line;
import no.samlebok.report.print.ReportCell;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportTable;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a document as one CSV file with a record for each figure, so that tables of different shapes can stand in
 * one file and be put together with others. What is no number has its standard sign, and its words beside it.
 */
final class CsvReport {
    private static final String PATH = " / ";
    private static final List<String> HEADS = List.of(
            "print.csv.table",
            "head.group",
            "head.row",
            "head.column",
            "head.value",
            "head.measure",
            "print.csv.words",
            "head.raw",
            "head.file",
            "head.sheet",
            "head.cell",
            "head.unit",
            "print.csv.field",
            "head.status",
            "print.csv.basis");

    private final ReportDocument document;
    private final Csv csv = new Csv();

    private CsvReport(ReportDocument document) {
        this.document = document;
    }

    /** The file as text. */
    static String of(ReportDocument document) {
        var report = new CsvReport(document);
        report.write();
        return report.csv.toString();
    }

    private void write() {
        Language language = document.language();
        csv.write(HEADS.stream()
                .map(key -> Messages.words("report." + key).in(language))
                .map(Csv::words)
                .toList());
        document.tables().forEach(this::write);
    }

    private void write(ReportTable table) {
        var columns = table.heads().stream().flatMap(CsvReport::paths).toList();
        var groups = new ArrayList<Line>();
        for (var line : table.lines()) {
            groups.removeIf(group -> group.depth() >= line.depth());
            if (line.kind() == Line.Kind.GROUP) {
                groups.add(line);
            }
            for (int at = 0; at < line.cells().size(); at++) {
                write(table, groups, line, columns.get(at), line.cells().get(at));
            }
        }
    }

    private void write(ReportTable table, List<Line> groups, Line line, String column, ReportCell cell) {
        var trace = cell.trace();
        var place = trace == null ? null : trace.place().orElse(null);
        csv.write(List.of(
                Csv.words(table.title()),
                Csv.words(String.join(PATH, groups.stream().map(Line::label).toList())),
                Csv.words(line.label()),
                Csv.words(column),
                value(cell),
                Csv.words(measure(cell)),
                Csv.words(cell.number().isPresent() ? "" : cell.text()),
                Csv.words(trace == null ? "" : trace.raw()),
                Csv.words(file(trace)),
                Csv.words(place == null ? "" : place.sheet()),
                Csv.words(cell(place)),
                Csv.words(trace == null ? "" : trace.report().unit().code()),
                Csv.words(trace == null ? "" : trace.entry().field().toString()),
                Csv.words(document.mark()),
                Csv.words(document.stands())));
    }

    private static String value(ReportCell cell) {
        return cell.number().map(Csv::number).orElseGet(() -> sign(cell.absence()));
    }

    private static String sign(@Nullable Absence absence) {
        return absence == null ? "" : absence.sign();
    }

    private String measure(ReportCell cell) {
        var measure = cell.measure();
        return measure == null ? "" : measure.label().in(document.language());
    }

    private static String file(@Nullable Trace trace) {
        return trace == null ? "" : trace.file().orElse("");
    }

    private static String cell(@Nullable Place place) {
        return place == null ? "" : place.cell();
    }

    /** The heads of the columns under a head, each with the heads above it. */
    private static Stream<String> paths(Head head) {
        return head.parts().isEmpty()
                ? Stream.of(head.label())
                : head.parts().stream().flatMap(CsvReport::paths).map(path -> head.label() + PATH + path);
    }
}
