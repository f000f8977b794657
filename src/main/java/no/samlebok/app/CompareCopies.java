package no.samlebok.app;

import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Copies;
import no.samlebok.submission.Difference;
import no.samlebok.submission.Submission;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** Says of files that are of the same workbook where they differ, so that none of them counts without a word. */
public final class CompareCopies {
    /** The kind of the finding. */
    static final String RULE = "identity-copies";

    private CompareCopies() {}

    /** The files, each with what the others of its workbook say otherwise. */
    public static List<Checked> among(List<Checked> files) {
        var submissions =
                files.stream().flatMap(file -> file.submission().stream()).toList();
        return files.stream().map(file -> compared(file, submissions)).toList();
    }

    private static Checked compared(Checked file, List<Submission> all) {
        var form = file.form();
        var submission = file.submission();
        if (form == null || submission.isEmpty()) {
            return file;
        }
        var differences = Copies.of(form, submission.get(), all);
        return differences.isEmpty() ? file : file.differing(differences, finding(differences));
    }

    private static Finding finding(List<Difference> differences) {
        var others =
                differences.stream().map(Difference::file).distinct().sorted().collect(Collectors.joining(", "));
        var message =
                Messages.of("check.copies").with("files", others).with("count", Integer.toString(differences.size()));
        return new Finding(RULE, Severity.WARNING, null, null, Words.same(""), message, null);
    }
}
