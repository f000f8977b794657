package no.samlebok.document;

import java.io.IOException;
import java.util.List;
import no.samlebok.app.Documents;
import no.samlebok.report.print.ReportDocument;
import org.jspecify.annotations.Nullable;

/** Documents as HTML, CSV and Word files. */
public final class DocumentFiles implements Documents {
    @Override
    public String html(ReportDocument document) {
        return HtmlReport.of(document);
    }

    @Override
    public String csv(ReportDocument document) {
        return CsvReport.of(document);
    }

    @Override
    public String csv(List<List<String>> records) {
        var csv = new Csv();
        records.forEach(record -> csv.write(record.stream().map(Csv::words).toList()));
        return csv.toString();
    }

    @Override
    public byte[] docx(ReportDocument document, byte @Nullable [] styles) throws IOException {
        return DocxReport.of(document, styles);
    }
}
