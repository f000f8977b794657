package no.samlebok.template;

import java.util.List;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A row of a block, with its fields.
 *
 * @param id the row part of its fields' ids
 * @param group the line above it; null when it stands in no group
 * @param label as shown; blank in the spare lines of a list, where the unit writes the name
 * @param measure the unit of measure shown in grey beside it; null when the columns have theirs
 * @param note definition and source; null when none
 * @param indicator the indicator it shows; null when it shows none
 * @param fields one for each column of the block
 */
public record FormRow(
        String id,
        @Nullable Group group,
        Words label,
        @Nullable Measure measure,
        @Nullable Words note,
        @Nullable Indicator indicator,
        List<Field> fields) {
    public FormRow {
        fields = List.copyOf(fields);
    }
}
