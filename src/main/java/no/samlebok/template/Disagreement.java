package no.samlebok.template;

import java.util.stream.Stream;
import no.samlebok.figure.Figures;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** The open field under a section whose figures are known: Stemmer ikke? Skriv hva. */
final class Disagreement {
    private Disagreement() {}

    /** The block with such a field when it is a table and a figure in it was issued. */
    static Block in(Block block, Figures issued) {
        boolean known = isTable(block.section())
                && fields(block).anyMatch(field -> issued.entries().containsKey(field.id()));
        return known ? new Block(block.section(), block.columns(), block.rows(), field(block.section())) : block;
    }

    private static Field field(Section section) {
        return new Field(
                Block.disagreement(section.id()),
                Messages.words("form.disagreement"),
                Words.same(""),
                Measures.WORDS,
                0,
                Fill.UNIT,
                null,
                false,
                null,
                null);
    }

    private static Stream<Field> fields(Block block) {
        return block.rows().stream().flatMap(row -> row.fields().stream());
    }

    private static boolean isTable(Section section) {
        return section instanceof Section.Grid
                || section instanceof Section.Scorecard
                || section instanceof Section.Comparison;
    }
}
