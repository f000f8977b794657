package no.samlebok.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import no.samlebok.figure.Figures;

/** SHA-256 in lower-case hexadecimal. */
public final class Hash {
    private static final int SHORT = 16;

    private Hash() {}

    /** Of a file. */
    public static String of(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Of figures as written, cut short: enough to tell one prefill from the next. */
    public static String of(Figures figures) {
        var lines = new StringBuilder();
        figures.entries().values().stream()
                .sorted(Comparator.comparing(entry -> entry.field()))
                .forEach(entry -> lines.append(entry.field())
                        .append('=')
                        .append(entry.raw())
                        .append('\n'));
        return of(lines.toString().getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
