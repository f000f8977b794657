package no.samlebok.app.archive;

/** Writes values as documents, and reads documents of any earlier version of the program back. */
public interface Codec {
    /** A value as a document. */
    String write(Object value);

    /**
     * The value of a document.
     *
     * @throws IllegalArgumentException when it is not the document of such a value
     */
    <T> T read(String document, Class<T> kind);
}
