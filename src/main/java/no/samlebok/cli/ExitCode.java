package no.samlebok.cli;

import java.util.List;
import no.samlebok.app.Checked;
import no.samlebok.submission.Verdict;

/** The exit codes, after sysexits.h for the last two; of several files the highest counts. */
final class ExitCode {
    /** No errors. */
    static final int OK = 0;
    /** Errors were found in a workbook. */
    static final int ERRORS = 1;
    /** A file could not be read, or is not known. */
    static final int UNREADABLE = 2;
    /** A definition has a fault. */
    static final int DEFINITION = 3;
    /** The command was used wrongly. */
    static final int USAGE = 64;
    /** The fault is ours. */
    static final int OURS = 70;

    private ExitCode() {}

    /** The highest of the files' own. */
    static int of(List<Checked> files) {
        return files.stream().mapToInt(file -> of(file.verdict())).max().orElse(OK);
    }

    private static int of(Verdict verdict) {
        return switch (verdict) {
            case VALID -> OK;
            case ERRORS -> ERRORS;
            case UNREADABLE -> UNREADABLE;
        };
    }
}
