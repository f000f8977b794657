package no.samlebok.document;

import java.util.HexFormat;
import java.util.List;
import no.samlebok.report.print.ReportChart;

/**
 * The colours of a chart's series: one in the accent, the others in greys.
 *
 * @param accent as {@code RRGGBB}
 */
record Inks(String accent) {
    static final byte[] RULE = rgb("8C8C8C");
    static final byte[] HAIR = rgb("E3E3E3");
    private static final List<String> GREYS = List.of("7A7A7A", "C4C4C4", "1F1F1F", "A0A0A0");

    /** The colour of a series; years lead up to the last one, else the first series is the one that counts. */
    byte[] of(int at, List<ReportChart.Series> all) {
        boolean years =
                all.size() > 1 && all.stream().allMatch(one -> one.name().matches("(19|20)[0-9]{2}"));
        int rank = years ? all.size() - 1 - at : at;
        return rgb(rank == 0 ? accent : GREYS.get((rank - 1) % GREYS.size()));
    }

    private static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
