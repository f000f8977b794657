package no.samlebok.rule.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the statements out of one sentence. */
final class Listener {
    private final Sentence sentence;
    private final Line line;
    private final int year;
    private final Lexicon lexicon;

    /**
     * A listener to a sentence.
     *
     * @param line the line it stands in
     * @param year the year reported on
     */
    Listener(Sentence sentence, Line line, int year, Lexicon lexicon) {
        this.sentence = sentence;
        this.line = line;
        this.year = year;
        this.lexicon = lexicon;
    }

    /** The statements about these mentions. */
    List<Statement> hear(List<Mention> mentions, Heard heard) {
        var years = new Years(sentence, year);
        var bindings = new Bindings(sentence, mentions, years, lexicon);
        var statements = mentions.stream()
                .flatMap(mention -> assertions(mention, bindings.of(mention)))
                .filter(isSaid(mentions, heard))
                .flatMap(said -> years.of(said, heard.year()).stream().flatMap(spoken -> statements(said, spoken)))
                .toList();
        return Stream.concat(
                        statements.stream().filter(one -> statements.stream().noneMatch(one::isOpposite)),
                        changes(mentions, heard))
                .toList();
    }

    /** How much things changed from the year before. */
    private Stream<Statement> changes(List<Mention> mentions, Heard heard) {
        var changes = new Changes(sentence, year);
        return mentions.stream()
                .flatMap(mention -> changes.of(mention).stream())
                .filter(isSaid(mentions, heard))
                .flatMap(said -> changes(said, sentence.quantity(said.number())));
    }

    private Stream<Statement> changes(Assertion said, Quantity quantity) {
        return said.mention().changing(quantity.unit()).stream().map(topic -> statement(topic, said, quantity, year));
    }

    /** What a mention may say: merforbruk by itself, and each number. */
    private static Stream<Assertion> assertions(Mention mention, List<Integer> numbers) {
        var numbered = numbers.stream().map(number -> Assertion.of(mention, number));
        return mention.isDirected() && numbers.isEmpty() ? Stream.of(Assertion.of(mention)) : numbered;
    }

    private Predicate<Assertion> isSaid(List<Mention> mentions, Heard heard) {
        var plainness = new Plainness(sentence);
        var wholeness = new Wholeness(sentence, mentions);
        var subjects = new Subjects(sentence);
        return said -> plainness.holds(said) && wholeness.holds(said) && subjects.isUnit(said, heard.subject());
    }

    /** The words first, then the number. */
    private Stream<Statement> statements(Assertion said, int spoken) {
        if (spoken != year && spoken != year - 1) {
            return Stream.empty();
        }
        var mention = said.mention();
        var words = mention.isDirected() ? mention.counting(Unit.OTHER, lexicon) : List.<Topic>of();
        var number = Optional.of(said).filter(Assertion::numbered).map(with -> sentence.quantity(with.number()));
        return Stream.concat(
                words.stream().map(topic -> statement(topic, said, null, spoken)),
                number.filter(Quantity::exact).stream()
                        .flatMap(quantity -> mention.counting(quantity.unit(), lexicon).stream()
                                .map(topic -> statement(topic, said, quantity, spoken))));
    }

    private Statement statement(Topic topic, Assertion said, @Nullable Quantity quantity, int spoken) {
        int from = line.offset() + sentence.part(said.mention().start()).start();
        return new Statement(topic, said.mention().direction(), quantity, spoken < year, from, excerpt(said));
    }

    /** The clause it is said in, without the full stop. */
    private String excerpt(Assertion said) {
        int last = sentence.clauseEnd(said.to() - 1) - 1;
        int end = sentence.isMark(".", last) && last >= said.to() ? last - 1 : last;
        int first = sentence.clauseStart(said.from());
        return line.text()
                .substring(sentence.part(first).start(), sentence.part(end).end());
    }
}
