package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
    @Test
    void sumsStandAboveWhatTheySumThreeLevelsDown() {
        assertThat(lines(Sample.round()))
                .containsExactly(
                        "0 Fjordheim kommune = [1, 4]",
                        "1 Oppvekst = [2, 3]",
                        "2 Skolen: 21",
                        "2 Barnehagen: 22",
                        "1 Teknisk, samlet = [5, 6]",
                        "2 Teknisk, egne tall: 3",
                        "2 Veg: 31");
    }

    @Test
    void severalUnitsAtTheTopAreGatheredInALineOfTheirOwn() {
        var round = Sample.with(Sample.unit("a", "Arkivet", null), Sample.unit("b", "Biblioteket", null));
        assertThat(lines(round)).containsExactly("0 Alle enheter = [1, 2]", "1 Arkivet: a", "1 Biblioteket: b");
    }

    @Test
    void aSingleUnitIsGatheredToo() {
        assertThat(lines(Sample.with(Sample.unit("a", "Arkivet", null))))
                .containsExactly("0 Alle enheter = [1]", "1 Arkivet: a");
    }

    @Test
    void aUnitWhoseParentIsNotInTheRoundStandsAtTheTop() {
        var round = Sample.with(Sample.unit("a", "Arkivet", "borte"), Sample.unit("b", "Biblioteket", null));
        assertThat(lines(round)).containsExactly("0 Alle enheter = [1, 2]", "1 Arkivet: a", "1 Biblioteket: b");
    }

    @Test
    void unitsAreOrderedEachAfterItsParentAndBeforeItsNextSister() {
        var round = Sample.with(
                Sample.gatherer("1", "Kommunen", null),
                Sample.gatherer("2", "Først", "1"),
                Sample.gatherer("3", "Sist", "1"),
                Sample.unit("21", "Barn av først", "2"));
        assertThat(UnitTree.inOrder(round).stream().map(Unit::code)).containsExactly("1", "2", "21", "3");
    }

    @Test
    void aLineKnowsTheReportsUnderIt() {
        var tree = Sample.together(Sample.round()).tree();
        assertThat(under(tree, 0)).containsExactly("21", "22", "3", "31");
        assertThat(under(tree, 1)).containsExactly("21", "22");
        assertThat(under(tree, 4)).containsExactly("3", "31");
        assertThat(under(tree, 6)).containsExactly("31");
    }

    private static List<String> under(UnitTree tree, int line) {
        return tree.under(line).stream().map(report -> report.unit().code()).toList();
    }

    private static List<String> lines(Round round) {
        return Sample.together(round).tree().lines().stream()
                .map(line -> line.depth() + " " + line.label().in(Language.NB)
                        + (line.own() == null
                                ? " = " + line.children()
                                : ": " + line.own().unit().code()))
                .toList();
    }
}
