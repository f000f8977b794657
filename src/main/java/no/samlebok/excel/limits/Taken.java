package no.samlebok.excel.limits;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Names that are used twice, capital letters and small alike. */
final class Taken {
    private Taken() {}

    static Stream<String> twice(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name.toLowerCase(Locale.ROOT)));
    }
}
