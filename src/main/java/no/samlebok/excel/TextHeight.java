package no.samlebok.excel;

import java.util.List;

/** How tall a text becomes in a cell, by the widths of Calibri's characters; a little generous, so nothing is cut. */
final class TextHeight {
    /** Characters of one width, measured in Carlito, which has Calibri's widths. */
    private record Width(String characters, int thousandths) {}

    private static final List<Width> WIDTHS = List.of(
            new Width(" 'ijl\u00a0", 235),
            new Width(",.I·:;`()-J[]f{}", 310),
            new Width("!t°r", 345),
            new Width("/\\sz\"“”Lcx", 425),
            new Width("FSkvyZg?|aåä", 475),
            new Width("#*+<=>ETY^_e~éèê–§", 500),
            new Width("0123456789PX«»✓✗CKbdhnopquøöü", 530),
            new Width("BRAVÅÄ", 580),
            new Width("DGHNU", 640),
            new Width("OQØÖ&", 680),
            new Width("%wæÆ", 770),
            new Width("mM", 840),
            new Width("@W—→", 910));
    /** Room for what screens round. */
    private static final double SAFETY = 1.03;

    private static final double BOLD = 1.03;
    private static final int OTHER = 700;
    /** Columns are measured in digits of the ordinary font, which screens round as they do all other characters. */
    private static final double DIGIT = 0.507 * 11 * 96 / 72;

    private TextHeight() {}

    /** The height of one line in points. */
    static int line(int size) {
        return (size * 15 + 10) / 11;
    }

    /**
     * How many lines a text needs.
     *
     * @param characters the width of the cell as Excel counts it, less any indent
     * @param size of the font in points
     */
    static int lines(String text, int characters, int size, boolean bold) {
        double room = Math.max(1, characters) * DIGIT;
        int lines = 0;
        for (var paragraph : text.split("\n", -1)) {
            lines += linesOf(paragraph, room, size * (bold ? SAFETY * BOLD : SAFETY));
        }
        return lines;
    }

    private static int linesOf(String paragraph, double room, double size) {
        int lines = 1;
        double used = 0;
        for (var word : paragraph.split("(?<=[ -])", -1)) {
            double width = width(word.stripTrailing(), size);
            if (used > 0 && used + width > room) {
                lines++;
                used = 0;
            }
            // A word wider than the cell is broken where the cell ends.
            lines += (int) Math.max(0, Math.ceil(width / room) - 1);
            used = width > room ? width % room : used + width(word, size);
        }
        return lines;
    }

    private static double width(String word, double size) {
        int thousandths = word.chars().map(TextHeight::width).sum();
        return thousandths * size * 96 / 72 / 1000;
    }

    private static int width(int character) {
        for (var width : WIDTHS) {
            if (width.characters().indexOf(character) >= 0) {
                return width.thousandths();
            }
        }
        return OTHER;
    }
}
