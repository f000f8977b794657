package no.samlebok.report;

import no.samlebok.book.Content;
import no.samlebok.draft.NumberFormat;
import no.samlebok.template.Block;
import no.samlebok.words.Words;

/**
 * A total that the overview repeats.
 *
 * @param section the heading of its section
 * @param label what it is, with its year
 * @param measure its unit of measure
 * @param link its cell, as a link and as a reference in a formula: {@code 'Økonomi'!B4}
 * @param value what stands in the cell: a number, or words where there is none
 * @param format how it is shown
 * @param coverage the units in it
 */
record MainTotal(
        Words section, Words label, Words measure, String link, Content value, NumberFormat format, Coverage coverage) {
    /** The total in a cell of a section that is written on a page. */
    static MainTotal of(Block block, SumCell cell, Page page) {
        var field = cell.field();
        var content = cell.content(page.voice());
        return new MainTotal(
                block.section().title(),
                block.isOfUnit(field.id().row()) ? field.column() : field.label(),
                field.measure().label(),
                page.link(cell.address()),
                content instanceof Content.Formula formula ? formula.cached() : content,
                cell.format(),
                cell.coverage());
    }
}
