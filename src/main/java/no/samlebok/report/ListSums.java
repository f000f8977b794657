package no.samlebok.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samlebok.book.Address;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.template.Block;
import no.samlebok.template.Field;

/**
 * The sums under an open list.
 *
 * @param block the list as one of the units meets it
 * @param lines the lines above, at least one
 * @param before how many columns stand before the list's own
 * @param coverage the units whose lines they are
 * @param page what it is written on
 */
record ListSums(Block block, List<ListLine> lines, int before, Coverage coverage, Page page) {
    /**
     * Writes the sums, if there are any, and tells those of one year and of no year.
     *
     * @param head the 0-based row of the heads, right above the first line
     */
    List<MainTotal> write(int head, int year) {
        var cells = new ArrayList<DraftCell>();
        var totals = new ArrayList<MainTotal>();
        cells.add(DraftCell.words(0, page.voice().say("list.sum"), Role.TOTAL_LABEL));
        while (cells.size() < before) {
            cells.add(DraftCell.words(cells.size(), "", Role.TOTAL_LABEL));
        }
        for (int at = 0; at < block.columns().size(); at++) {
            var sum = sum(at, head + 1);
            cells.add(sum.orElse(DraftCell.words(at + before, "", Role.TOTAL)));
            int column = at;
            sum.filter(cell -> isOf(year, column)).ifPresent(cell -> totals.add(total(cell, column)));
        }
        if (cells.stream().anyMatch(cell -> cell.content() instanceof Content.Formula)) {
            page.write(cells);
            noteLinesWithout();
        }
        return totals;
    }

    private Optional<DraftCell> sum(int at, int firstRow) {
        if (!isSummed(at)) {
            return Optional.empty();
        }
        var cells = new ArrayList<Address>();
        for (int line = 0; line < lines.size(); line++) {
            cells.add(new Address(firstRow + line, at + before));
        }
        var shown = new Shown(field(at));
        return lines.stream()
                .flatMap(line -> line.amount(at).stream())
                .reduce(BigDecimal::add)
                .map(sum -> DraftCell.of(
                        at + before,
                        new Content.Formula(LiveFormula.sum(cells), shown.number(sum)),
                        Role.TOTAL,
                        shown.format(sum)));
    }

    private MainTotal total(DraftCell sum, int at) {
        return new MainTotal(
                block.section().title(),
                block.columns().get(at).label(),
                field(at).measure().label(),
                page.link(new Address(page.row(), at + before)),
                ((Content.Formula) sum.content()).cached(),
                sum.format(),
                coverage);
    }

    /** A line without a number is not in the sum, and that must be seen. */
    private void noteLinesWithout() {
        for (int at = 0; at < block.columns().size(); at++) {
            int column = at;
            long without =
                    lines.stream().filter(line -> line.amount(column).isEmpty()).count();
            if (isSummed(at) && without > 0) {
                var label = page.voice().say(block.columns().get(at).label());
                var key = without == 1 ? "list.without.one" : "list.without";
                page.note(
                        page.voice().say(key, "count", Long.toString(without), "column", label),
                        block.columns().size() + before);
            }
        }
    }

    private boolean isSummed(int at) {
        var definition = block.columns().get(at).definition();
        return definition != null && definition.total() && field(at).measure().isAdditive();
    }

    private boolean isOf(int year, int at) {
        var own = block.columns().get(at).year();
        return own == null || Objects.equals(own, year);
    }

    private Field field(int at) {
        return block.rows().get(0).fields().get(at);
    }
}
