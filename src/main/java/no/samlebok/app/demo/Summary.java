package no.samlebok.app.demo;

import java.util.List;

/**
 * What came of the whole demonstration.
 *
 * @param results one for each report
 * @param files every file that was written, relative to the folder
 * @param millis how long it took, in milliseconds
 */
public record Summary(List<Result> results, List<String> files, long millis) {
    public Summary {
        results = List.copyOf(results);
        files = List.copyOf(files);
    }
}
