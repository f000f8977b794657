package no.samlebok.excel.read;

import no.samlebok.book.Row;

/** What reading one upload has taken so far, of all its parts together; more than the budget is refused. */
final class Spent {
    private final Budget budget;
    private int rows;
    private int cells;
    private int entries;
    private long characters;

    Spent(Budget budget) {
        this.budget = budget;
    }

    /** A row of a sheet, which is not kept. */
    void row(Row row) {
        rows++;
        cells += row.cells().size();
        budget.allow("snapshot.budget.rows", rows, budget.rows());
        budget.allow("snapshot.budget.cells", cells, budget.cells());
    }

    /** One more entry of any list that is kept: a link, a style, a merged area. */
    void entry() {
        entries++;
        budget.allow("snapshot.budget.list", entries, budget.list());
    }

    /** A text that is kept: a shared string, a name, a formula that others share. */
    String kept(String text) {
        characters += text.length();
        budget.allow("snapshot.budget.characters", characters, budget.characters());
        return text;
    }
}
