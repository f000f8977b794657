package no.samlebok.report.print;

import java.util.List;
import no.samlebok.report.Basis;
import no.samlebok.template.Municipality;
import no.samlebok.template.Period;
import no.samlebok.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document made of a round.
 *
 * @param kind what sort
 * @param title at the top
 * @param mark that it is a draft for internal use, for nothing in it is suppressed
 * @param basis what it stands on
 * @param municipality whose it is
 * @param period what it reports on
 * @param language what it is written in
 * @param unit the code of the unit it is about; null when it is about all of them
 * @param contents how many levels of headings its table of contents shows; 0 for none
 * @param parts what it holds, in order
 */
public record ReportDocument(
        Kind kind,
        String title,
        String mark,
        Basis basis,
        Municipality municipality,
        Period period,
        Language language,
        @Nullable String unit,
        int contents,
        List<Part> parts) {
    /** The sorts of document. */
    public enum Kind {
        /** The tables and texts of one unit. */
        UNIT,
        /** The tables of all units, gathered. */
        MUNICIPALITY,
        /** All units one after the other, to be read, with a table of contents. */
        CHAPTER
    }

    public ReportDocument {
        title = Plain.line(title);
        parts = List.copyOf(parts);
    }

    /** Whose it is and what it reports on: {@code Molde kommune · Årsmelding 2017}. */
    public String about() {
        return municipality.name() + " · " + period.label().in(language);
    }

    /** What it stands on, in words. */
    public String stands() {
        return Plain.line(basis.words().in(language));
    }

    /** Its tables. */
    public List<ReportTable> tables() {
        return parts.stream()
                .filter(ReportTable.class::isInstance)
                .map(ReportTable.class::cast)
                .toList();
    }
}
