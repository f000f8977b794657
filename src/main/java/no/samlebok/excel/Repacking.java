package no.samlebok.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook file, so that the same content gives the same bytes. */
final class Repacking {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";
    /** What a workbook of ours is made of; whatever else a library might add does not go out. */
    private static final Pattern OURS =
            Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core|custom)\\.xml"
                    + "|xl/(workbook|sharedStrings|styles|comments\\d+)\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/tables/table\\d+\\.xml"
                    + "|xl/worksheets/(sheet\\d+\\.xml|_rels/sheet\\d+\\.xml\\.rels)|xl/charts/chart\\d+\\.xml"
                    + "|xl/drawings/(drawing\\d+\\.xml|vmlDrawing\\d+\\.vml|_rels/drawing\\d+\\.xml\\.rels)");

    private static final String TIMES = "<dcterms:(created|modified)\\b[^>]*>[^<]*</dcterms:\\1>";

    private Repacking() {}

    static byte[] repack(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream(file.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!OURS.matcher(entry.getName()).matches()) {
                    throw new IllegalStateException("no part of a workbook of ours: " + entry.getName());
                }
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ALWAYS);
                out.putNextEntry(copy);
                out.write(content(entry.getName(), in.readAllBytes()));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] content) {
        return name.equals(CORE)
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll(TIMES, "")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
