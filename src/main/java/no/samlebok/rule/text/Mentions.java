package no.samlebok.rule.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samlebok.rule.text.Part.Kind;

/** Finds where a sentence names a topic. */
final class Mentions {
    private final List<Topic> topics;
    private final Lexicon lexicon;

    Mentions(List<Topic> topics, Lexicon lexicon) {
        this.topics = topics;
        this.lexicon = lexicon;
    }

    /** The places, in order; none overlap, and the longer is taken before the shorter. */
    List<Mention> in(Sentence sentence) {
        var found = new ArrayList<Mention>();
        for (int at = 0; at < sentence.size(); at++) {
            directed(sentence, at, Direction.OVER, WordClass.OVERSPEND).ifPresent(found::add);
            directed(sentence, at, Direction.UNDER, WordClass.UNDERSPEND).ifPresent(found::add);
        }
        for (int at = 0; at < sentence.size(); at++) {
            named(sentence, at).ifPresent(found::add);
        }
        return withoutOverlap(found);
    }

    private Optional<Mention> directed(Sentence sentence, int at, Direction direction, WordClass words) {
        var about = topics.stream().filter(topic -> topic.isVariance(lexicon)).toList();
        return about.isEmpty()
                ? Optional.empty()
                : lexicon.phrases(words).stream()
                        .map(phrase -> phrase.end(sentence.parts(), at, part -> passes(sentence, part)))
                        .filter(end -> end > at)
                        .max(Comparator.naturalOrder())
                        .map(end -> new Mention(at, end, direction, "", about));
    }

    /** Whether a part may stand in the gap of a phrase: it carries nothing, or is what the phrase gives. */
    private static boolean passes(Sentence sentence, int at) {
        return !sentence.isHeavy(at) && !sentence.isBreak(at);
    }

    private Optional<Mention> named(Sentence sentence, int at) {
        var word = sentence.part(at).word();
        var about =
                topics.stream().filter(topic -> topic.isNamed(word, lexicon)).toList();
        return sentence.is(Kind.WORD, at) && !about.isEmpty()
                ? Optional.of(new Mention(at, at + 1, Direction.NONE, word, about))
                : Optional.empty();
    }

    private static List<Mention> withoutOverlap(List<Mention> found) {
        var kept = new ArrayList<Mention>();
        found.stream()
                .sorted(Comparator.comparing((Mention mention) -> !mention.isDirected())
                        .thenComparing(mention -> mention.start() - mention.end()))
                .filter(mention -> kept.stream().noneMatch(other -> overlap(mention, other)))
                .forEach(kept::add);
        return kept.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
