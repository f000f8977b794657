package no.samlebok.excel.limits;

/**
 * A limit that a draft breaks: a fault of ours, never of a sender.
 *
 * @param limit which
 * @param where the sheet and cell, the name or the table
 * @param found what stands there, shortened
 */
public record Breach(Limit limit, String where, String found) {
    private static final int SHOWN = 80;

    public Breach {
        found = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    }

    @Override
    public String toString() {
        return where + ": " + limit.rule() + ", found " + found;
    }
}
