package no.samlebok.app;

import java.io.IOException;
import java.util.List;
import no.samlebok.report.print.ReportDocument;
import org.jspecify.annotations.Nullable;

/** Writes documents of a round as files to be read. */
public interface Documents {
    /** As an HTML page. */
    String html(ReportDocument document);

    /** The tables as comma-separated values. */
    String csv(ReportDocument document);

    /** A list as comma-separated values: records of words, the first of which are the heads. */
    String csv(List<List<String>> records);

    /**
     * As a Word file.
     *
     * @param styles a .docx of the municipality's own, whose styles and pages are used; null for the program's
     * @throws UnusableStyles when they cannot be used
     * @throws IOException when it cannot be written
     */
    byte[] docx(ReportDocument document, byte @Nullable [] styles) throws IOException;
}
