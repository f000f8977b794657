package no.samlebok.app;

import java.text.Normalizer;
import java.util.Locale;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/** Names of files that every file system takes. */
final class FileName {
    private FileName() {}

    /** The name without the characters that some file system refuses. */
    static String of(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
    }

    /** The name of a unit; led by its code in a round with two names that some file system takes for the same. */
    static String of(Round round, Unit unit) {
        var reporting = round.reporting();
        long different = reporting.stream().map(FileName::folded).distinct().count();
        return different == reporting.size() ? of(unit.name()) : of(unit.code() + " " + unit.name());
    }

    private static String folded(Unit unit) {
        return Normalizer.normalize(of(unit.name()), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
