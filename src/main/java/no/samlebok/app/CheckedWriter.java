package no.samlebok.app;

import java.util.List;

/** Writes checked files for someone or something to read. */
public interface CheckedWriter {
    /** All of them as one document. */
    String write(List<Checked> files);
}
