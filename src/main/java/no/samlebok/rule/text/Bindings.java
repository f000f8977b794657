package no.samlebok.rule.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.rule.text.Part.Kind;

/** Finds out which mention, if any, a quantity belongs to. */
final class Bindings {
    private final Sentence sentence;
    private final List<Mention> mentions;
    private final Years years;
    private final Lexicon lexicon;

    Bindings(Sentence sentence, List<Mention> mentions, Years years, Lexicon lexicon) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.years = years;
        this.lexicon = lexicon;
    }

    /** The quantities that belong to a mention, in order. */
    List<Integer> of(Mention mention) {
        return IntStream.range(0, sentence.size())
                .filter(at -> sentence.is(Kind.QUANTITY, at))
                .filter(at -> mention(at).filter(mention::equals).isPresent())
                .boxed()
                .toList();
    }

    /** The mention that a quantity stands within, or right before, or else behind with nothing of weight between. */
    private Optional<Mention> mention(int quantity) {
        var holding =
                counted(quantity).filter(mention -> mention.holds(quantity)).findFirst();
        if (holding.isPresent() || isRange(quantity)) {
            return holding;
        }
        var next = counted(quantity)
                .filter(mention -> isRightBefore(quantity, mention))
                .findFirst();
        if (next.isPresent() || isDifference(quantity)) {
            return next;
        }
        var behind = counted(quantity)
                .filter(mention -> mention.end() <= quantity && leads(mention, quantity))
                .reduce((first, second) -> second);
        return behind.or(() -> counted(quantity)
                .filter(mention -> opensWith(quantity, mention))
                .findFirst());
    }

    /** The mentions whose numbers count what this quantity does. */
    private Stream<Mention> counted(int at) {
        var quantity = sentence.quantity(at);
        return mentions.stream()
                .filter(mention -> !mention.counting(quantity.unit(), lexicon).isEmpty());
    }

    /** {@code 12 % sykefravær}, {@code 221 tusen kroner i mindreforbruk}. */
    private boolean isRightBefore(int quantity, Mention mention) {
        boolean inside = mention.isDirected() && sentence.is(WordClass.IN, quantity + 1);
        return mention.start() == quantity + 1 || (inside && mention.start() == quantity + 2);
    }

    /** Whether nothing of weight stands between; another quantity does, unless this one names a year of its own. */
    private boolean leads(Mention mention, int quantity) {
        var between = IntStream.range(mention.end(), quantity);
        return between.noneMatch(this::parts)
                && (isFirst(mention, quantity) || years.isNamedBehind(quantity + 1))
                && !isDeparture(quantity)
                && (mention.isDirected() || !sentence.is(WordClass.BY, quantity - 1));
    }

    private boolean isFirst(Mention mention, int quantity) {
        return IntStream.range(mention.end(), quantity).noneMatch(at -> sentence.is(Kind.QUANTITY, at));
    }

    /** Whether a part keeps what stands before it from what stands behind: it has weight, or opens a clause. */
    private boolean parts(int at) {
        return sentence.isHeavy(at) || (sentence.is(WordClass.CLAUSE, at) && !sentence.is(WordClass.RELATIVE, at));
    }

    /** {@code ned fra 9,9 %}: where it came from, and without a year not this year's. */
    private boolean isDeparture(int quantity) {
        return sentence.is(WordClass.DEPARTURE, quantity - 1) && !years.isNamedBehind(quantity + 1);
    }

    /** {@code Med 9,5 % i 2017 har sykefraværet økt}. */
    private boolean opensWith(int quantity, Mention mention) {
        return sentence.is(WordClass.WITH, 0)
                && mention.start() > quantity
                && IntStream.range(1, mention.start()).noneMatch(sentence::isHeavy);
    }

    /** The second of two: {@code mellom 7 og 12 prosent}. */
    private boolean isRange(int quantity) {
        return sentence.is(WordClass.RANGE, quantity - 1) && sentence.is(Kind.QUANTITY, quantity - 2);
    }

    /** {@code 689 000 kroner bedre}. */
    private boolean isDifference(int quantity) {
        return sentence.is(WordClass.COMPARISON, quantity + 1);
    }
}
