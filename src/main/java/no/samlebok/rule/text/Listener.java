package no.samlebok.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the statements out of one sentence. */
final class Listener {
    private final Sentence sentence;
    private final String line;
    private final int offset;
    private final int year;
    private final Years years;
    private final Lexicon lexicon;
    private final Plainness plainness;
    private final Subjects subjects;

    /**
     * A listener to a sentence.
     *
     * @param line the line it stands in
     * @param offset where the line begins in the text
     * @param year the year reported on
     */
    Listener(Sentence sentence, String line, int offset, int year, Lexicon lexicon) {
        this.sentence = sentence;
        this.line = line;
        this.offset = offset;
        this.year = year;
        this.lexicon = lexicon;
        this.years = new Years(sentence, year);
        this.plainness = new Plainness(sentence);
        this.subjects = new Subjects(sentence);
    }

    /** The statements about these mentions. */
    List<Statement> hear(List<Mention> mentions, Heard heard) {
        var bindings = new Bindings(sentence, mentions, years, lexicon);
        return mentions.stream()
                .filter(mention -> !isCompound(mention, mentions) && !isQualified(mention))
                .flatMap(mention -> statements(mention, bindings.of(mention), heard))
                .toList();
    }

    private Stream<Statement> statements(Mention mention, List<Integer> quantities, Heard heard) {
        var statements = new ArrayList<Statement>();
        if (mention.isDirected()) {
            int with = quantities.isEmpty() ? mention.end() - 1 : quantities.get(0);
            span(mention, with, heard)
                    .ifPresent(span -> mention.topics().stream()
                            .filter(topic -> topic.unit() == Unit.OTHER)
                            .forEach(topic -> statements.add(statement(mention, topic, null, span))));
        }
        for (int at : quantities) {
            var quantity = java.util.Objects.requireNonNull(sentence.part(at).quantity());
            if (quantity.exact()) {
                span(mention, at, heard)
                        .ifPresent(span -> mention.counting(quantity.unit(), lexicon)
                                .forEach(topic -> statements.add(statement(mention, topic, quantity, span))));
            }
        }
        return statements.stream();
    }

    /** What is said, from part to part, and of which year. */
    private record Span(int from, int to, boolean before) {}

    /** Where it is said, when it is plainly said of the unit and of a year that can be told. */
    private Optional<Span> span(Mention mention, int with, Heard heard) {
        int from = Math.min(mention.start(), with);
        int to = Math.max(mention.end(), with + 1);
        int subjectFrom = with == mention.start() - 1 || with == mention.start() - 2 ? with : mention.start();
        boolean plain = plainness.holds(from, to)
                && !plainness.isNarrowedBehind(mention.end())
                && !plainness.isNarrowedBehind(to)
                && !isCountOfPart(mention, with)
                && subjects.isUnit(mention, subjectFrom, heard.subject());
        return plain
                ? years.of(from, to, with, heard.year())
                        .filter(spoken -> spoken == year || spoken == year - 1)
                        .map(spoken -> new Span(sentence.clauseStart(from), to, spoken < year))
                : Optional.empty();
    }

    /** {@code to årsverk sto ubesatt}: a count that more is said of than that it is the unit's. */
    private boolean isCountOfPart(Mention mention, int with) {
        if (mention.isDirected() || mention.topics().stream().noneMatch(topic -> topic.unit() == Unit.BARE)) {
            return false;
        }
        int at = Math.max(mention.end(), with + 1);
        while (at < sentence.size()
                && !sentence.isHeavy(at)
                && !sentence.isOwn(at)
                && !sentence.isBreak(at)
                && !sentence.is(WordClass.CLAUSE, at)) {
            at++;
        }
        return sentence.isHeavy(at) || sentence.is(WordClass.RELATIVE, at);
    }

    /** {@code merforbruk/mindreforbruk}, {@code mer- eller mindreforbruk}. */
    private boolean isCompound(Mention mention, List<Mention> mentions) {
        if (!mention.isDirected()) {
            return false;
        }
        boolean paired = mentions.stream()
                .filter(other -> other.isDirected() && other.direction() != mention.direction())
                .anyMatch(other -> joins(other.end(), mention.start()) || joins(mention.end(), other.start()));
        return paired || (isJoin(mention.start() - 1) && isHalfWord(mention.start() - 2));
    }

    private boolean joins(int end, int start) {
        return start == end + 1 && isJoin(end);
    }

    private boolean isJoin(int at) {
        return sentence.is(WordClass.JOIN, at)
                || (at >= 0 && at < sentence.size() && sentence.part(at).isMark("/"));
    }

    private boolean isHalfWord(int at) {
        return at >= 0 && sentence.part(at).word().endsWith("-");
    }

    /** {@code redusert merforbruk}, {@code opprinnelig budsjett}, {@code av merforbruket}: not the thing itself. */
    private boolean isQualified(Mention mention) {
        int before = mention.start() - 1;
        if (before < sentence.clauseStart(mention.start())) {
            return false;
        }
        boolean mentioned = mention.isDirected() && sentence.is(WordClass.ABOUT, before);
        return mentioned || sentence.isHeavy(before);
    }

    private Statement statement(
            Mention mention, Topic topic, @org.jspecify.annotations.Nullable Quantity quantity, Span span) {
        var first = sentence.part(span.from());
        var last = sentence.part(span.to() - 1);
        var excerpt = line.substring(first.start(), last.end());
        int from = offset + sentence.part(mention.start()).start();
        return new Statement(topic, mention.direction(), quantity, span.before(), from, excerpt);
    }
}
