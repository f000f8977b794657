package no.samlebok.excel;

import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** A colour as red, green and blue, each from 0 to 255. */
record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);

    /** Text on white is readable from this contrast on (WCAG 2.1, level AA). */
    static final double READABLE = 4.5;

    /** Reads {@code RRGGBB}. */
    static Colour parse(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** As {@code RRGGBB}. */
    String hex() {
        return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
    }

    /** The same colour, darkened just as much as it takes to be read on white. */
    Colour readable() {
        var colour = this;
        for (int share = 99; colour.contrast(WHITE) < READABLE; share--) {
            colour = mixed(new Colour(0, 0, 0), share);
        }
        return colour;
    }

    /** So many percent of this colour, the rest of the other. */
    Colour mixed(Colour other, int percent) {
        return new Colour(
                mixed(red, other.red, percent), mixed(green, other.green, percent), mixed(blue, other.blue, percent));
    }

    /** The contrast between two colours, from 1 to 21. */
    double contrast(Colour other) {
        double brighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (brighter + 0.05) / (darker + 0.05);
    }

    /** How far apart its parts are: 0 is a grey. */
    int chroma() {
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    /** The colour in the library's terms, always with its alpha byte: without it the file breaks the schema. */
    XSSFColor argb() {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue}, null);
    }

    /** The three bytes that drawings want. */
    byte[] rgb() {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int one, int other, int percent) {
        return (one * percent + other * (100 - percent) + 50) / 100;
    }
}
