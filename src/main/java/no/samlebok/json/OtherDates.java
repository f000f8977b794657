package no.samlebok.json;

/** Thrown when the days of a workbook are counted from another day than is known here. */
final class OtherDates extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherDates() {
        super("a day is shown as another than its number is");
    }
}
