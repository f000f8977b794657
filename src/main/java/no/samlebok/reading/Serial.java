package no.samlebok.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The numbers by which Excel counts days: 1 January 2026 is 46 023. */
final class Serial {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    /** The first serial after the 29 February 1900 that Excel believes in. */
    private static final BigDecimal FIRST = new BigDecimal("61");
    /** 31 December 9999. */
    private static final BigDecimal LAST = new BigDecimal("2958465");

    /** A report is filled in within so many years of its period. */
    private static final int YEARS_AFTER = 3;

    private Serial() {}

    /** The day of a whole serial; empty when there is no such day. */
    static Optional<LocalDate> date(BigDecimal value) {
        boolean day = value.scale() <= 0 && value.compareTo(FIRST) >= 0 && value.compareTo(LAST) <= 0;
        return day ? Optional.of(ZERO.plusDays(value.longValueExact())) : Optional.empty();
    }

    /** The day of a serial when it is one that was current while this period was reported. */
    static Optional<LocalDate> near(BigDecimal value, int year) {
        return date(value).filter(date -> date.getYear() >= year && date.getYear() <= year + YEARS_AFTER);
    }

    /** Whether a number as large as a serial hardly belongs in a field. */
    static boolean isUnlikely(Answer answer, BigDecimal value) {
        return switch (answer.field().measure().kind()) {
            case SCORE, PERCENT -> true;
            case NUMBER -> answer.field().decimals() > 0 || !answer.allows(value);
            case AMOUNT, CODE, TEXT, DATE -> !answer.allows(value);
        };
    }
}
