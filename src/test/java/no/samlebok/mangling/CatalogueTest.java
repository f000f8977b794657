package no.samlebok.mangling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.rings.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that people and programs do to workbooks comes to exactly what is declared of it. */
class CatalogueTest {
    /** Five times each, or as often as there are seeds when they are fewer, as while mutants are tried. */
    private static final int TIMES = (int) Seeds.stream().limit(5).count();

    private static final int TRIES = 500;
    private static final List<Long> SEEDS = Seeds.first(TIMES).boxed().toList();
    private static final List<Issue> WHOLE = SmallForms.whole();
    private static final List<Issue> SMALL = SmallForms.cut(WHOLE, 40, Dice.of(SEEDS.get(0)));

    static List<Mangling> manglings() {
        return Catalogue.all();
    }

    @Test
    void theCatalogueIsLargeAndSaysEachThingOnce() {
        assertThat(Catalogue.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Catalogue.all().stream().map(Mangling::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyFamilyIsMangled() {
        assertThat(WHOLE.stream().map(Issue::family).distinct()).containsAll(SmallForms.families());
    }

    @Test
    void aFilledWorkbookIsReadWithoutAWord() {
        SEEDS.forEach(seed -> WHOLE.forEach(issue -> {
            var judgement = Judgement.of(Filler.fill(issue, Dice.of(seed)));
            assertThat(judgement.observed())
                    .as("%s, seed %d: %s%s", issue.family(), seed, judgement.silent, judgement.said())
                    .isEqualTo(Declared.RECOVERED);
        }));
    }

    @ParameterizedTest
    @MethodSource("manglings")
    void eachComesToWhatIsDeclared(Mangling mangling) {
        var done = Seeds.first(TRIES)
                .boxed()
                .flatMap(seed -> Singly.of(mangling, SMALL.get(Math.floorMod(seed, SMALL.size())), seed).stream())
                .limit(TIMES)
                .toList();
        assertThat(done).as("nothing to do «%s» to", mangling.id()).isNotEmpty();
        done.forEach(single -> {
            assertThat(single.observed()).as(single.toString()).isEqualTo(mangling.declared());
            assertThat(single.falseAlarms()).as(single.toString()).isEmpty();
        });
    }
}
