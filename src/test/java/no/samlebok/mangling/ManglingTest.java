package no.samlebok.mangling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import no.samlebok.rings.Seeds;
import org.junit.jupiter.api.Test;

/** A mangling either does what it says, or nothing: what is done in part is what nobody declared anything of. */
class ManglingTest {
    private static final int COUNT = 400;
    private static final List<Issue> SMALL = SmallForms.cut(SmallForms.whole(), 10, Dice.of(10));

    @Test
    void whatThereIsNothingToDoToIsLeftAsItWas() {
        Seeds.first(COUNT).forEach(seed -> {
            var dice = Dice.of(seed);
            var book = Filler.fill(dice.of(SMALL), dice);
            for (int left = 1 + dice.below(3); left > 0; left--) {
                dice.of(Catalogue.all()).act().on(book, Dice.of(dice.random().nextLong()));
            }
            Catalogue.all().forEach(mangling -> leavesAlone(mangling, book, seed));
        });
    }

    private static void leavesAlone(Mangling mangling, Handled book, long seed) {
        var before = state(book);
        if (mangling.act().on(book, Dice.of(seed)).isEmpty()) {
            assertThat(state(book).equals(before))
                    .as("«%s» after others, seed %d, has changed nothing", mangling.id(), seed)
                    .isTrue();
        }
    }

    private static List<Object> state(Handled book) {
        return List.of(
                book.book(),
                new LinkedHashMap<>(book.written),
                new LinkedHashMap<>(book.places),
                new LinkedHashMap<>(book.extras));
    }
}
