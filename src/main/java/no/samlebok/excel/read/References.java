package no.samlebok.excel.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlebok.book.Address;
import no.samlebok.book.Area;

/** Reads cell references strictly: capital letters, and within the rows and columns that a sheet has. */
final class References {
    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;
    private static final int MOST_LETTERS = 3;
    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})(?::\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6}))?");

    private static final Pattern FIXED = Pattern.compile("\\$[A-Z]+\\$[0-9]+(?::\\$[A-Z]+\\$[0-9]+)?");

    private References() {}

    /** The cell {@code B2}; none when it is no cell of a sheet. */
    static Optional<Address> cell(String a1) {
        int letters = 0;
        while (letters < a1.length() && a1.charAt(letters) >= 'A' && a1.charAt(letters) <= 'Z') {
            letters++;
        }
        boolean named = letters > 0 && letters <= MOST_LETTERS && !a1.startsWith("0", letters);
        int row = named ? Digits.from(a1, letters) - 1 : -1;
        return row < 0 ? Optional.empty() : onSheet(row, Address.column(a1.substring(0, letters)));
    }

    /** The area {@code B2:D8}, {@code $B$2:$D$8} or {@code B2}, whichever corners it names; none when it is no area. */
    static Optional<Area> area(String a1) {
        var area = AREA.matcher(a1);
        if (!area.matches()) {
            return Optional.empty();
        }
        var first = address(area, 1);
        var last = area.group(3) == null ? first : address(area, 3);
        return first.flatMap(one -> last.map(other -> between(one, other)));
    }

    /** The area {@code $B$2:$D$8} or {@code $B$2} with every dollar; none when it is no such area. */
    static Optional<Area> fixed(String a1) {
        return FIXED.matcher(a1).matches() ? area(a1) : Optional.empty();
    }

    private static Area between(Address one, Address other) {
        return new Area(
                new Address(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
                new Address(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
    }

    private static Optional<Address> address(Matcher found, int group) {
        return onSheet(Integer.parseInt(found.group(group + 1)) - 1, Address.column(found.group(group)));
    }

    private static Optional<Address> onSheet(int row, int column) {
        return row < ROWS && column < COLUMNS ? Optional.of(new Address(row, column)) : Optional.empty();
    }
}
