package no.samlebok.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Finding;
import no.samlebok.words.Words;

/**
 * What a workbook that is made anew says of the one that came back.
 *
 * @param lines what to put right
 * @param leftOut what stood in it and is not taken along
 */
public record Corrections(List<Correction> lines, List<Words> leftOut) {
    /** Nothing to say. */
    public static final Corrections NONE = new Corrections(List.of(), List.of());

    public Corrections {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return lines.isEmpty() && leftOut.isEmpty();
    }

    /** What was found in each field, in order; what is about no field is left out. */
    Map<FieldId, List<Finding>> byField() {
        return lines.stream()
                .map(Correction::finding)
                .filter(finding -> finding.field() != null)
                .collect(Collectors.groupingBy(finding -> Objects.requireNonNull(finding.field())));
    }
}
