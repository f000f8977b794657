package no.samlebok.excel;

import no.samlebok.book.Content;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.jspecify.annotations.Nullable;

/** What the points of a series are called. */
record Categories(ChartSource source) implements XDDFCategoryDataSource {
    @Override
    public int getPointCount() {
        return source.cells().size();
    }

    @Override
    public @Nullable String getPointAt(int index) {
        var shown = ChartSource.shown(source.cells().get(index));
        if (shown instanceof Content.Numeric number) {
            return number.value().stripTrailingZeros().toPlainString();
        }
        return shown instanceof Content.Text text ? text.value() : null;
    }

    @Override
    public String getDataRangeReference() {
        return source.formula();
    }

    @Override
    public @Nullable String getFormatCode() {
        return null;
    }

    @Override
    public boolean isCellRange() {
        return true;
    }
}
