package no.samlebok.template;

/** Who fills a field. */
public enum Fill {
    /** The unit; a figure the round already has is locked in its place. */
    UNIT,
    /** The workbook, by a formula; the server computes it again from its inputs. */
    COMPUTED
}
