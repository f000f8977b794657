package no.samlebok.figure;

/** Which side of a number is meant: {@code <20 %}, {@code Mer enn 30}. */
public enum Bound {
    LESS_THAN("<"),
    AT_MOST("<="),
    MORE_THAN(">"),
    AT_LEAST(">=");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    /** The sign as written in data. */
    public String sign() {
        return sign;
    }
}
