package no.samlebok.book;

/** Whether a sheet can be seen; very hidden can be undone only by a program. */
public enum Visibility {
    VISIBLE,
    HIDDEN,
    VERY_HIDDEN
}
