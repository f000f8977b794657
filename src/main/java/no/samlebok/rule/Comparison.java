package no.samlebok.rule;

/** How two sides of a rule must stand to each other. */
public enum Comparison {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign as written in a definition. */
    public String sign() {
        return sign;
    }
}
