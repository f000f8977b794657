package no.samlebok.excel.read;

import no.samlebok.book.Row;

/** Counts the rows and cells of all sheets of an upload against its budget. */
final class Count {
    private final Budget budget;
    private int rows;
    private int cells;

    Count(Budget budget) {
        this.budget = budget;
    }

    void add(Row row) {
        rows++;
        cells += row.cells().size();
        budget.allow("snapshot.budget.rows", rows, budget.rows());
        budget.allow("snapshot.budget.cells", cells, budget.cells());
    }
}
