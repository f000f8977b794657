package no.samlebok.app;

/** Names of files that every file system takes. */
final class FileName {
    private FileName() {}

    /** The name without the characters that some file system refuses. */
    static String of(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
    }
}
