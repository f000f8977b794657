package no.samlebok.rule;

/** The state of a rule, the same three in the workbook and on the server. */
public enum State {
    OK,
    WRONG,
    NOT_ASSESSED
}
