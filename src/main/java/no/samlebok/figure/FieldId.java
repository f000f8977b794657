package no.samlebok.figure;

import java.util.regex.Pattern;

/**
 * Which field: section, row and column of a template, for example {@code okonomi.regnskap.2017}.
 *
 * <p>Ids are letters and digits only, so that they are legal in a defined name in Excel and in LibreOffice alike.
 */
public record FieldId(String section, String row, String column) implements Comparable<FieldId> {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9]+");
    private static final String NAME_PREFIX = "f_";

    public FieldId {
        for (var part : new String[] {section, row, column}) {
            if (!PART.matcher(part).matches()) {
                throw new IllegalArgumentException("not an id of letters and digits: " + part);
            }
        }
    }

    /**
     * Reads {@code section.row.column}.
     *
     * @throws IllegalArgumentException when it is not three ids with dots between
     */
    public static FieldId parse(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not section.row.column: " + text);
        }
        return new FieldId(parts[0], parts[1], parts[2]);
    }

    /** The defined name of its cell, for example {@code f_okonomi_regnskap_2017}. */
    public String name() {
        return NAME_PREFIX + section + "_" + row + "_" + column;
    }

    @Override
    public int compareTo(FieldId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return section + "." + row + "." + column;
    }
}
