package no.samlebok.mangling;

import java.util.List;
import java.util.stream.Stream;

/**
 * All the manglings there are, each with what it comes to. What is declared here is a promise in both directions: a reader
 * that does worse is wrong, and one that does better has the declaration to be put up.
 */
final class Catalogue {
    private static final List<Mangling> ALL = Stream.of(
                    SheetManglings.all(),
                    RowManglings.all(),
                    ColumnManglings.all(),
                    LabelManglings.all(),
                    ListManglings.all(),
                    TextManglings.all(),
                    AnswerManglings.all(),
                    ProgramManglings.all())
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    static List<Mangling> all() {
        return ALL;
    }

    static Mangling named(String id) {
        return ALL.stream()
                .filter(mangling -> mangling.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    static List<Mangling> recoverable() {
        return ALL.stream()
                .filter(mangling -> mangling.declared() == Declared.RECOVERED)
                .toList();
    }
}
