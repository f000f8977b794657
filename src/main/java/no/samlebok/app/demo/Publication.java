package no.samlebok.app.demo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.figure.FieldId;

/**
 * The report of one unit as published or as made up, to be entered in its workbook.
 *
 * @param unit the code of the unit in its round
 * @param round the id of the round
 * @param cells every cell of its tables
 * @param words what else is written in fields: the names of lines in lists, and the texts
 */
public record Publication(String unit, String round, List<PublishedCell> cells, Map<FieldId, String> words) {
    public Publication {
        cells = List.copyOf(cells);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Whether it is made up: there is nothing published to hold it against. */
    boolean isMadeUp() {
        return cells.isEmpty();
    }

    /** The same report without its slips of the pen. */
    public Publication rightly() {
        return new Publication(
                unit, round, cells.stream().map(PublishedCell::rightly).toList(), words);
    }

    /** Everything that is entered, as written, by field. */
    public Map<FieldId, String> entered() {
        var entered = new LinkedHashMap<FieldId, String>();
        cells.stream().filter(cell -> !cell.computed()).forEach(cell -> entered.put(cell.field(), cell.raw()));
        entered.putAll(words);
        return entered;
    }
}
