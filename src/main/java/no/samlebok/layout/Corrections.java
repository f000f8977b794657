package no.samlebok.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Finding;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/**
 * What a workbook that is made anew says of the one that came back, on a sheet of its own.
 *
 * @param sheet the name of the sheet
 * @param help what it is about
 * @param lines what to put right
 * @param groups what else there is to know of it, such as what is not taken along
 */
public record Corrections(Words sheet, Words help, List<Correction> lines, List<Group> groups) {
    /** Nothing to say. */
    public static final Corrections NONE = healed(List.of(), List.of());

    /** Things of one kind, each in a sentence. */
    public record Group(Words title, List<Words> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    public Corrections {
        lines = List.copyOf(lines);
        groups = groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    /** Of a workbook that is healed: what to put right, and what of the user's own is not taken along. */
    public static Corrections healed(List<Correction> lines, List<Words> leftOut) {
        return new Corrections(
                Messages.words("layout.correct.sheet"),
                Messages.words("layout.correct.help"),
                lines,
                List.of(new Group(Messages.words("layout.correct.leftOut"), leftOut)));
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return lines.isEmpty() && groups.isEmpty();
    }

    /** What was found in each field, in order; what is about no field is left out. */
    Map<FieldId, List<Finding>> byField() {
        return lines.stream()
                .map(Correction::finding)
                .filter(finding -> finding.field() != null)
                .collect(Collectors.groupingBy(finding -> Objects.requireNonNull(finding.field())));
    }
}
