package no.samlebok.excel;

import java.math.BigDecimal;
import no.samlebok.book.Content;
import no.samlebok.draft.NumberFormat;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;

/** The numbers of a series; where a cell has none there is no point, for missing is not zero. */
record Values(ChartSource source) implements XDDFNumericalDataSource<BigDecimal> {
    @Override
    public int getPointCount() {
        return source.cells().size();
    }

    @Override
    public @Nullable BigDecimal getPointAt(int index) {
        return ChartSource.shown(source.cells().get(index)) instanceof Content.Numeric number
                ? new BigDecimal(number.value().stripTrailingZeros().toPlainString())
                : null;
    }

    @Override
    public String getDataRangeReference() {
        return source.formula();
    }

    @Override
    public String getFormatCode() {
        var format = source.format();
        return format.equals(NumberFormat.TEXT) ? NumberFormat.GENERAL.code() : format.code();
    }

    @Override
    public void setFormatCode(String code) {
        throw new UnsupportedOperationException("the format is that of the cells");
    }

    @Override
    public boolean isCellRange() {
        return true;
    }

    @Override
    public boolean isReference() {
        return true;
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public int getColIndex() {
        return 0;
    }
}
