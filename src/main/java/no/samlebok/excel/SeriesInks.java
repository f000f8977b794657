package no.samlebok.excel;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.draft.ChartSeries;

/** The colours of a chart's series: one in the accent, the others in neutral shades of their own. */
final class SeriesInks {
    private static final Colour DARK_GREY = Colour.parse("7A7A7A");
    private static final Colour PALE_GREY = Colour.parse("C4C4C4");

    private SeriesInks() {}

    /** Years lead up to the last one; else the first series is the one that counts. */
    static List<Colour> of(List<ChartSeries> series, Palette palette) {
        var inks = new ArrayList<Colour>();
        boolean years =
                series.size() > 1 && series.stream().allMatch(one -> one.name().matches("(19|20)[0-9]{2}"));
        for (int at = 0; at < series.size(); at++) {
            inks.add(ink(years ? series.size() - 1 - at : at, palette));
        }
        return inks;
    }

    private static Colour ink(int rank, Palette palette) {
        return switch (rank % 5) {
            case 0 -> palette.accent();
            case 1 -> DARK_GREY;
            case 2 -> PALE_GREY;
            case 3 -> palette.accent().mixed(Colour.WHITE, 45);
            default -> Palette.INK;
        };
    }
}
