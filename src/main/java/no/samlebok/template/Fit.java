package no.samlebok.template;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samlebok.rule.Rule;
import no.samlebok.rule.Verdicts;
import no.samlebok.words.Language;

/** Whether rules fit in formulas, which Excel allows only so many characters. */
final class Fit {
    private Fit() {}

    /** Whether a rule has a formula in every language. */
    static boolean isInFormula(Rule rule) {
        return Arrays.stream(Language.values())
                .allMatch(language -> rule.formula(Verdicts.in(language)).isPresent());
    }

    /** A list in halves of halves, until each fits or is a single one. */
    static <T> List<List<T>> halves(List<T> all, Predicate<List<T>> fits) {
        if (all.size() < 2 || fits.test(all)) {
            return List.of(all);
        }
        int middle = (all.size() + 1) / 2;
        return Stream.of(all.subList(0, middle), all.subList(middle, all.size()))
                .flatMap(half -> halves(half, fits).stream())
                .toList();
    }
}
