package no.samlebok.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule is expanded over.
 *
 * @param isKnown whether it can be told; when not, whatever it might expand to is taken to be there
 * @param outline the section; empty when the rule is not expanded, or it is not known over what
 */
record Walk(boolean isKnown, Optional<Outline> outline) {
    /** A rule that is not expanded. */
    static final Walk NONE = new Walk(true, Optional.empty());
    /** A rule that is expanded over something that is not there. */
    static final Walk UNKNOWN = new Walk(false, Optional.empty());

    static Walk over(Outline outline) {
        return new Walk(true, Optional.of(outline));
    }

    /** Whether a field needs something to walk over and has nothing. */
    boolean lacks(FieldPattern pattern) {
        return isKnown && outline.isEmpty() && pattern.walks();
    }

    /** The rows it walks over. */
    Stream<String> rows() {
        return outline.flatMap(Outline::rows).stream().flatMap(List::stream);
    }

    /** The columns it walks over. */
    Stream<Outline.SettledColumn> columns() {
        return outline.stream().flatMap(over -> over.columns().stream());
    }
}
