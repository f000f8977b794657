package no.samlebok.template;

import java.util.List;
import no.samlebok.draft.ChartKind;
import no.samlebok.words.Words;

/**
 * A chart of the consolidated workbook: one row of a section, for every unit that has it.
 *
 * @param id letters and digits, unique in the template
 * @param title shown above it
 * @param kind columns, bars or lines
 * @param section the id of a grid, scorecard or comparison
 * @param row the id of the row in it, or of the indicator
 * @param columns the ids of the columns that become series, as the template has them; empty for all that hold numbers
 */
public record ChartDefinition(
        String id, Words title, ChartKind kind, String section, String row, List<String> columns) {
    public ChartDefinition {
        columns = List.copyOf(columns);
    }
}
