package no.samlebok.excel.read;

import java.util.Set;

/** Namespaces of OOXML that mean the same: as they were at first (transitional) and as they are in strict files. */
record Vocabulary(Set<String> namespaces) {
    static final Vocabulary SPREADSHEET = new Vocabulary(Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main"));

    static final Vocabulary CONTENT_TYPES =
            new Vocabulary(Set.of("http://schemas.openxmlformats.org/package/2006/content-types"));

    static final Vocabulary RELATIONSHIPS =
            new Vocabulary(Set.of("http://schemas.openxmlformats.org/package/2006/relationships"));

    static final Vocabulary PROPERTIES = new Vocabulary(Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            "http://purl.oclc.org/ooxml/officeDocument/customProperties",
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes"));

    /** Of comments that can be answered, which Excel keeps beside the notes. */
    static final Vocabulary THREADS =
            new Vocabulary(Set.of("http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"));

    /** Of attributes that name a relationship. */
    static final Vocabulary IDS = new Vocabulary(Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships"));

    /** How the names of elements begin that offer the same thing for newer and older readers. */
    static final String COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}";

    /** Whether this namespace is one of them. */
    boolean holds(String namespace) {
        return namespaces.contains(namespace);
    }
}
