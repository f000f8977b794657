package no.samlebok.excel.read;

import java.util.stream.Stream;

/** The names that parts may have: paths that stay within the file, in every program that unpacks it. */
final class PartName {
    private static final int LONGEST = 512;

    private PartName() {}

    /** The name with slashes as they should be; refused when it leads out of the file, or nowhere. */
    static String of(String stored, long size) {
        var name = stored.replace('\\', '/');
        boolean folder = name.endsWith("/");
        var path = folder ? name.substring(0, name.length() - 1) : name;
        if (path.length() > LONGEST || (folder && size > 0) || !isPath(path)) {
            throw Unreadable.of("snapshot.zip.path", "part", stored);
        }
        return name;
    }

    private static boolean isPath(String path) {
        return path.chars().noneMatch(character -> character < ' ' || character == ':' || character == '\ufffd')
                && Stream.of(path.split("/", -1))
                        .noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }
}
