package no.samlebok.app;

import java.util.Locale;

/** The forms in which report tables are handed over. */
public enum ReportFormat {
    HTML,
    DOCX,
    CSV,
    JSON;

    /** The ending of its files, with the dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
