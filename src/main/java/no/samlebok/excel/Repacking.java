package no.samlebok.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook file, so that the same content gives the same bytes. */
final class Repacking {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";
    private static final String TIMES = "<dcterms:(created|modified)\\b[^>]*>[^<]*</dcterms:\\1>";

    private Repacking() {}

    static byte[] repack(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream(file.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
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
