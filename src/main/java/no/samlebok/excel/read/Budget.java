package no.samlebok.excel.read;

/**
 * How much of an upload is read before it is refused as too big. A unit's workbook is some hundred kilobytes with some
 * thousand cells; a consolidated one some megabytes.
 *
 * @param bytes the whole file as it was sent
 * @param parts entries of its zip
 * @param inflated bytes of all its parts together when unpacked
 * @param dense bytes unpacked from which {@code ratio} counts; empty styled rows pack very well, and honestly
 * @param ratio times the unpacked parts may be bigger than the file, once they are bigger than {@code dense}
 * @param sheets sheets of the book
 * @param names defined names, and custom properties
 * @param rows rows of all sheets together
 * @param cells cells of all sheets together
 * @param strings shared strings
 * @param characters characters of all texts that are kept together: shared strings, names, properties, shared formulas
 * @param list entries of all lists besides together: links, content types, styles, merged areas; and shared formulas
 * @param row characters of all cells of one row together
 * @param text characters of one text, formula or attribute
 * @param step bytes from one tag or piece of text to the next
 * @param depth elements within each other
 * @param words different names of elements and attributes in one part
 */
public record Budget(
        int bytes,
        int parts,
        long inflated,
        long dense,
        int ratio,
        int sheets,
        int names,
        int rows,
        int cells,
        int strings,
        int characters,
        int list,
        int row,
        int text,
        int step,
        int depth,
        int words) {

    private static final int KILO = 1024;
    private static final int MEGA = KILO * KILO;
    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int BYTES_PER_ENTRY = 100;
    private static final int WORKING = 16 * MEGA;

    /** What one upload may take unless something else is said. */
    public static Budget standard() {
        return new Budget(
                32 * MEGA,
                2_000,
                256L * MEGA,
                64L * MEGA,
                200,
                256,
                20_000,
                2 * ROWS_OF_A_SHEET,
                1_500_000,
                500_000,
                16 * MEGA,
                200_000,
                4 * MEGA,
                128 * KILO,
                MEGA,
                64,
                50_000);
    }

    /** How many bytes of memory reading one upload takes at most, with what is kept of it until it has been checked. */
    public long memory() {
        long kept = (long) list + names + strings + words;
        return 2L * bytes + 2L * characters + (long) BYTES_PER_ENTRY * kept + 4L * row + WORKING;
    }

    /** Refuses what is more than its limit; the key says of what. */
    void allow(String key, long found, long limit) {
        if (found > limit) {
            throw Unreadable.of(key, "found", Quote.number(found), "limit", Quote.number(limit));
        }
    }
}
