package no.samlebok.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samlebok.app.ConsolidateRound;
import no.samlebok.app.ReportFormat;
import no.samlebok.app.WriteReport;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Job;
import no.samlebok.app.office.Known;
import no.samlebok.app.office.Office;
import no.samlebok.report.Consolidation;
import no.samlebok.report.print.ReportDocuments;

/** Makes the files of a whole round, which take their time: at once, or as a task. */
record RoundFiles(Office office) {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ZIP = "application/zip";

    /** A workbook for each unit, taken out one by one as they are written. */
    Job workbooks(Caller caller, Known known) {
        var units = known.forms().keySet();
        return new Job(
                known.key().round() + ".zip",
                ZIP,
                units.size(),
                (out, step) -> zip(out, files -> {
                    for (var unit : units) {
                        var issued = office.issue().take(caller, known.key(), unit);
                        files.take(issued.name(), issued.bytes());
                        step.run();
                    }
                }));
    }

    Job consolidated(Consolidation together) {
        var name = ConsolidateRound.fileName(together.round());
        return new Job(name, XLSX, 1, (out, step) -> {
            out.write(new ConsolidateRound(office.forms(), office.workbooks(), office.clock()).write(together));
            step.run();
        });
    }

    Job chapter(Consolidation together) {
        return new Job(together.round().id() + ".docx", DOCX, 1, (out, step) -> {
            out.write(office.documents().docx(new ReportDocuments(together).chapter(), null));
            step.run();
        });
    }

    /** Every document in these formats: of all together, of each unit, and the chapter. */
    Job report(Consolidation together, Set<ReportFormat> formats) {
        int steps = 1 + (1 + together.expected().size()) * formats.size();
        return new Job(
                together.round().id() + ".zip",
                ZIP,
                steps,
                (out, step) -> zip(
                        out,
                        files -> new WriteReport(office.documents(), office.json())
                                .write(together, formats, null, (name, content) -> {
                                    files.take(name, content);
                                    step.run();
                                })));
    }

    private interface Zipped {
        void into(WriteReport.Files files) throws IOException;
    }

    private static void zip(OutputStream out, Zipped all) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            all.into((name, content) -> {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            });
        }
    }
}
