package no.samlebok.excel.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Brings the dates of a file to serials of the 1900 date system, whichever of the two it uses. */
enum Dates {
    SINCE_1900(0),
    /** Old workbooks from a Mac: the same day has a serial 1 462 lower. */
    SINCE_1904(1462);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Excel believes that there was a 29 February 1900, so that the days before it are counted from one later. */
    private static final LocalDate FIRST_RIGHT = LocalDate.of(1900, 3, 1);

    private static final LocalDate NO_DAY = LocalDate.of(1899, 12, 31);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final BigDecimal NANOS_OF_DAY = BigDecimal.valueOf(86_400_000_000_000L);

    private final BigDecimal behind;

    Dates(int behind) {
        this.behind = BigDecimal.valueOf(behind);
    }

    /** A serial of this file's date system as one of the 1900 date system; a time without a day is the same in both. */
    BigDecimal serial(BigDecimal stored) {
        return stored.compareTo(BigDecimal.ONE) < 0 ? stored : stored.add(behind);
    }

    /** The serial, 1900 date system, of a date, a time, or both in ISO 8601; none when Excel has no such date. */
    static Optional<BigDecimal> iso(String text) {
        try {
            var bare = text.strip();
            return serial(parse(bare.endsWith("Z") ? bare.substring(0, bare.length() - 1) : bare));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static LocalDateTime parse(String text) {
        if (text.indexOf(':') == 2) {
            return LocalTime.parse(text).atDate(NO_DAY);
        }
        return text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atStartOfDay();
    }

    private static Optional<BigDecimal> serial(LocalDateTime time) {
        var date = time.toLocalDate();
        if (date.isBefore(NO_DAY) || date.isAfter(LAST)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(DAY_ZERO, date) - (date.isBefore(FIRST_RIGHT) ? 1 : 0);
        var part = BigDecimal.valueOf(time.toLocalTime().toNanoOfDay()).divide(NANOS_OF_DAY, MathContext.DECIMAL64);
        return Optional.of(Numbers.asShown(BigDecimal.valueOf(days).add(part)));
    }
}
