package no.samlebok.excel.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A link from one part to another.
 *
 * @param id what the part that has it calls it
 * @param type a URI
 * @param target the name of the other part, from the root and without a slash first
 */
record Relationship(String id, String type, String target) {
    private static final Set<String> FAMILIES = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/");

    private static final int HEXADECIMAL = 16;

    /** Whether it leads to a part of this kind, for example {@code worksheet}. */
    boolean is(String kind) {
        return FAMILIES.stream().anyMatch(family -> type.equals(family + kind));
    }

    /** The name of the part that a target means, seen from the part that has the link. */
    static String resolve(String source, String target) {
        Deque<String> path = new ArrayDeque<>();
        var relative = unescaped(target).replace('\\', '/');
        var whole = relative.startsWith("/") ? relative : source.substring(0, source.lastIndexOf('/') + 1) + relative;
        for (var step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** Spaces and the like come as %20 in a target, and as themselves in the name of a part. */
    private static String unescaped(String target) {
        var bytes = new ByteArrayOutputStream();
        var escaped = target.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < escaped.length; at++) {
            int high = escaped[at] == '%' ? digit(escaped, at + 1) : -1;
            int low = high < 0 ? -1 : digit(escaped, at + 2);
            bytes.write(low < 0 ? escaped[at] : high * HEXADECIMAL + low);
            at += low < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int digit(byte[] escaped, int at) {
        return at < escaped.length ? Character.digit(escaped[at], HEXADECIMAL) : -1;
    }
}
