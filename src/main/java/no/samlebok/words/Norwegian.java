package no.samlebok.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** How numbers and dates are written for Norwegian readers (Språkrådet's rules: no-break space, decimal comma). */
public final class Norwegian {
    private static final String[] NB_MONTHS = {
        "januar", "februar", "mars", "april", "mai", "juni",
        "juli", "august", "september", "oktober", "november", "desember"
    };
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Norwegian() {}

    /** A number at its own precision: {@code 1 300 464}, {@code -2,4}. */
    public static String number(BigDecimal value) {
        return number(value, Math.max(0, value.scale()));
    }

    /** A number rounded half up to so many decimals, for display only. */
    public static String number(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var sign = rounded.signum() < 0 ? "-" : "";
        return sign + grouped(whole) + (point < 0 ? "" : "," + digits.substring(point + 1));
    }

    /** A number with its unit of measure behind a no-break space: {@code 2,4 %}. */
    public static String number(BigDecimal value, int decimals, String unit) {
        return unit.isEmpty() ? number(value, decimals) : number(value, decimals) + NO_BREAK_SPACE + unit;
    }

    /** A date as {@code 15. februar 2027}; the months are written alike in both languages. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + "." + NO_BREAK_SPACE + NB_MONTHS[date.getMonthValue() - 1] + NO_BREAK_SPACE
                + date.getYear();
    }

    /** The name of a month, with a capital letter, from its number, 1 to 12. */
    public static String month(int number) {
        var name = NB_MONTHS[number - 1];
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The number of a month from its name or the first three or more letters of it, in small letters; empty for none. */
    public static Optional<Integer> month(String name) {
        return IntStream.range(0, NB_MONTHS.length)
                .filter(at -> name.length() >= 3 && NB_MONTHS[at].startsWith(name))
                .mapToObj(at -> at + 1)
                .findFirst();
    }

    private static String grouped(String whole) {
        var text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, NO_BREAK_SPACE);
        }
        return text.toString();
    }
}
