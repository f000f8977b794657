package no.samlebok.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.samlebok.report.Consolidation;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportDocuments;
import no.samlebok.template.Round;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;

/** Writes what a round's units have reported as documents to be read: of each unit, of all, and the whole chapter. */
public final class WriteReport {
    private final Documents documents;
    private final JsonWriter json;

    /** With how documents are written. */
    public WriteReport(Documents documents, JsonWriter json) {
        this.documents = documents;
        this.json = json;
    }

    /** Takes a file as soon as it is made. */
    public interface Files {
        /** Takes one, by its name with folders: {@code enheter/110 Skolen.html}. */
        void take(String name, byte[] content) throws IOException;
    }

    /**
     * Writes them all of a round that is put together. A unit that has not reported has its file too, which says so.
     *
     * @param formats of the tables; the chapter is always a Word file
     * @param styles a .docx of the municipality's own, whose styles and pages are used; null for the program's
     * @throws UnusableStyles when they cannot be used; then nothing is written
     * @throws IOException when a file cannot be taken
     */
    public void write(Consolidation together, Set<ReportFormat> formats, byte @Nullable [] styles, Files files)
            throws IOException {
        var round = together.round();
        var drawn = new ReportDocuments(together);
        files.take(name("chapter", round) + ReportFormat.DOCX.ending(), documents.docx(drawn.chapter(), styles));
        for (var document : named(round, drawn).entrySet()) {
            for (var format : formats) {
                files.take(document.getKey() + format.ending(), content(document.getValue(), format, styles));
            }
        }
    }

    private static Map<String, ReportDocument> named(Round round, ReportDocuments drawn) {
        var named = new LinkedHashMap<String, ReportDocument>();
        named.put(name("municipality", round), drawn.municipality());
        drawn.units()
                .forEach(document -> named.put(
                        name("units", round) + "/" + FileName.of(document.unit() + " " + document.title()), document));
        return named;
    }

    private byte[] content(ReportDocument document, ReportFormat format, byte @Nullable [] styles) throws IOException {
        return switch (format) {
            case HTML -> bytes(documents.html(document));
            case CSV -> bytes(documents.csv(document));
            case JSON -> bytes(json.report(document));
            case DOCX -> documents.docx(document, styles);
        };
    }

    private static String name(String key, Round round) {
        return Messages.words("report.print.file." + key).in(round.language());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
