package no.samlebok.app;

import java.util.List;
import no.samlebok.app.demo.Summary;
import no.samlebok.report.print.ReportDocument;

/** Writes what comes of commands as JSON, for other programs to read. */
public interface JsonWriter {
    /** Checked files, as one document. */
    String checked(List<Checked> files);

    /** A document of a round: its tables, texts and charts, each figure with where it comes from. */
    String report(ReportDocument document);

    /** What came of the demonstration. */
    String summary(Summary summary);
}
