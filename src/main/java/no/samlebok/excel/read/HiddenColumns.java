package no.samlebok.excel.read;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;

/** 0-based columns as a set that takes a bit for each, for a sheet can hide all 16 384. */
final class HiddenColumns extends AbstractSet<Integer> {
    private final BitSet columns;

    HiddenColumns(BitSet columns) {
        this.columns = (BitSet) columns.clone();
    }

    @Override
    public Iterator<Integer> iterator() {
        return columns.stream().iterator();
    }

    @Override
    public int size() {
        return columns.cardinality();
    }

    @Override
    public boolean contains(Object column) {
        return column instanceof Integer number && number >= 0 && columns.get(number);
    }
}
