package no.samlebok.rule;

import java.math.BigDecimal;
import java.util.List;

/** The same as {@link Move}, as Excel expressions. */
record MoveFormula(String from, String to, int places) {
    static MoveFormula of(Subject from, Subject to, int places) {
        return new MoveFormula(from.term().formula(), to.term().formula(), places);
    }

    /** Whether there is something to reckon from. */
    String isFromSomething() {
        return "ROUND(ABS(" + from + ")," + places + ")>0";
    }

    /** Whether it is no more than this share. */
    String isWithin(BigDecimal limit) {
        return isAtMost("ABS(" + to + "-" + from + ")", limit.toPlainString() + "*ABS(" + from + ")");
    }

    /** Whether another figure changed likewise, and neither looks like another unit of measure. */
    String isLikeAndNotOfAnotherUnit(MoveFormula other) {
        var sameWay = "ROUND((" + to + "-" + from + ")*(" + other.to + "-" + other.from + ")," + places + ")>0";
        var apart = "ROUND(ABS(" + share() + "-" + other.share() + ")-" + Move.ALIKE + "," + Move.SHARE_PLACES + ")<=0";
        var anotherUnit = List.of(near("ABS(" + to + ")", "1000*ABS(" + from + ")"), thousandth());
        return Formulas.all(List.of(sameWay, apart, "NOT(" + Formulas.any(anotherUnit) + ")"));
    }

    private String thousandth() {
        return near("1000*ABS(" + to + ")", "ABS(" + from + ")");
    }

    private String share() {
        return "(" + to + "-" + from + ")/ABS(" + from + ")";
    }

    private String near(String number, String other) {
        return isAtMost("ABS(" + number + "-" + other + ")", Move.NEAR + "*" + other);
    }

    private String isAtMost(String number, String limit) {
        return "ROUND(" + number + "-" + limit + "," + places + ")<=0";
    }
}
