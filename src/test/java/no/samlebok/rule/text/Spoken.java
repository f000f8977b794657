package no.samlebok.rule.text;

import java.util.List;

/** The words that tests of texts are written in: Driftsavdelingen in 2017, with a topic of each sort. */
final class Spoken {
    static final Lexicon WORDS = Lexicon.norwegian();
    static final List<Topic> TOPICS = List.of(
            new Topic("fortegn", Unit.OTHER, List.of("merforbruk", "mindreforbruk")),
            new Topic("avvik", Unit.KRONER, List.of("avvik", "merforbruk", "mindreforbruk")),
            new Topic("regnskap", Unit.KRONER, List.of("regnskap", "rekneskap", "brukte", "brukt")),
            new Topic("budsjett", Unit.KRONER, List.of("budsjett")),
            new Topic("sykefravær", Unit.PERCENT, List.of("sykefravær", "sjukefråvær")),
            new Topic("resultat", Unit.PERCENT, List.of("resultat", "avvik", "mindreforbruk")),
            new Topic("årsverk", Unit.BARE, List.of("årsverk")));

    private Spoken() {}

    /** What is heard in a text: each statement as topic, direction, number and year. */
    static List<String> heard(String text) {
        return heard(text, List.of("Driftsavdelingen"), List.of("Ressurstjenesten"));
    }

    static List<String> heard(String text, List<String> own, List<String> others) {
        return new TextReader(WORDS, own, others, 2017, TOPICS)
                .read(text).stream().map(Spoken::said).toList();
    }

    private static String said(Statement statement) {
        var quantity = statement.quantity();
        return statement.topic().id()
                + (statement.direction() == Direction.NONE ? "" : " " + statement.direction())
                + (quantity == null
                        ? ""
                        : " " + quantity.value().stripTrailingZeros().toPlainString())
                + (statement.before() ? " 2016" : "");
    }

    /** The parts of a text's only sentence. */
    static List<Part> parts(String sentence) {
        return new Parser(WORDS, Names.of(List.of("Driftsavdelingen")), Names.of(List.of("Ressurstjenesten")))
                .parts(Token.of(sentence));
    }
}
