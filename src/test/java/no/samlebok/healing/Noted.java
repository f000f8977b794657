package no.samlebok.healing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samlebok.book.Area;
import no.samlebok.book.Remark;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.book.Visibility;

/** A sheet with notes on its cells. */
record Noted(Sheet sheet, Optional<List<Remark>> remarks) implements Sheet {
    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public Visibility visibility() {
        return sheet.visibility();
    }

    @Override
    public Iterable<Row> rows() {
        return sheet.rows();
    }

    @Override
    public List<Area> merged() {
        return sheet.merged();
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return sheet.hiddenColumns();
    }

    @Override
    public List<Area> tables() {
        return sheet.tables();
    }
}
