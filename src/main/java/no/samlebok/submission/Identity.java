package no.samlebok.submission;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a workbook says it is, in a cell of its very hidden sheet and again in its custom properties.
 *
 * @param municipality four digits
 * @param round the round's id
 * @param template the family's id
 * @param version the template's version
 * @param unit the unit's code
 * @param issue the number it was issued under, from 1
 * @param prefill a short hash of the figures it was issued with
 */
public record Identity(
        String municipality, String round, String template, int version, String unit, int issue, String prefill) {
    private static final String MARK = "samlebok/1";
    private static final int PARTS = 8;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** As one line of text. */
    public String text() {
        return String.join(
                "|",
                MARK,
                municipality,
                round,
                template,
                Integer.toString(version),
                unit,
                Integer.toString(issue),
                prefill);
    }

    /** Reads what {@link #text} wrote; empty when it is anything else. */
    public static Optional<Identity> parse(String text) {
        var parts = text.split("\\|", -1);
        if (parts.length != PARTS
                || !parts[0].equals(MARK)
                || !NUMBER.matcher(parts[4]).matches()
                || !NUMBER.matcher(parts[6]).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Identity(
                parts[1],
                parts[2],
                parts[3],
                Integer.parseInt(parts[4]),
                parts[5],
                Integer.parseInt(parts[6]),
                parts[7]));
    }
}
