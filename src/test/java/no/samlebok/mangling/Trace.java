package no.samlebok.mangling;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;

/**
 * All that shows of something that was done. When it is gone too the workbook is, cell by cell, the one of a unit that
 * wrote other answers, and nobody can tell them apart: then those are the answers, and it is counted apart.
 *
 * @param at the cell in which it shows
 * @param shows whether it still does there
 * @param otherwise the answers of the unit that the workbook cannot be told from when it is gone
 */
record Trace(At at, BiPredicate<Tab, At> shows, Supplier<Map<FieldId, Figure>> otherwise) {
    Trace moved(At to) {
        return new Trace(to, shows, otherwise);
    }
}
