package no.samlebok.app;

import java.util.List;
import no.samlebok.app.demo.Summary;

/** Writes what comes of commands as JSON, for other programs to read. */
public interface JsonWriter {
    /** Checked files, as one document. */
    String checked(List<Checked> files);

    /** What came of the demonstration. */
    String summary(Summary summary);
}
