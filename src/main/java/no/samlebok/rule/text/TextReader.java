package no.samlebok.rule.text;

import java.util.ArrayList;
import java.util.List;

/** Reads what texts say of a unit's figures, plainly and with the unit as subject; all else it passes over. */
public final class TextReader {
    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Parser parser;
    private final Mentions mentions;
    private final int year;

    /**
     * A reader of one unit's texts.
     *
     * @param lexicon the words it knows
     * @param own what the unit is called
     * @param others what the other units are called
     * @param year the year reported on
     * @param topics what it listens for
     */
    public TextReader(Lexicon lexicon, List<String> own, List<String> others, int year, List<Topic> topics) {
        this.lexicon = lexicon;
        this.sentences = new Sentences(lexicon);
        this.parser = new Parser(lexicon, Names.of(own), Names.of(others));
        this.mentions = new Mentions(topics, lexicon);
        this.year = year;
    }

    /** The statements in a text, in its order. */
    public List<Statement> read(String text) {
        var statements = new ArrayList<Statement>();
        var heard = Heard.nothing(year);
        for (var line : Line.of(text)) {
            heard = heard.at(line.text());
            for (var tokens : sentences.of(Token.of(line.text()))) {
                var sentence = new Sentence(parser.parts(tokens));
                statements.addAll(new Listener(sentence, line, year, lexicon).hear(mentions.in(sentence), heard));
                heard = heard.after(sentence);
            }
        }
        return List.copyOf(statements);
    }
}
