package no.samlebok.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;
import no.samlebok.words.Language;
import no.samlebok.words.MessageKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault, one file, one reason. */
class RefusalTest {
    private static final byte[] WHOLE = Xlsx.cell("<c r='A1'><v>1</v></c>").bytes();

    @ParameterizedTest
    @MethodSource("faults")
    void isRefusedForItsOwnReason(Fault fault) {
        var why = Opening.refusal(fault.file(), fault.budget());
        assertThat(why.key()).as(why.in(Language.NB)).isEqualTo(fault.key());
        assertThat(why.in(Language.NB)).contains(fault.said()).doesNotContainPattern("\\{[a-z]+\\}");
        assertThat(why.in(Language.NN)).contains(fault.said()).doesNotContainPattern("\\{[a-z]+\\}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonIsShownAndNoTextIsLeftOver(Language language) {
        var shown = new TreeSet<>(faults().map(Fault::key).toList());
        shown.add("snapshot.reader");
        assertThat(MessageKeys.startingWith("snapshot.", language)).isEqualTo(shown);
    }

    @Test
    void whatNobodyForesawIsRefusedToo() {
        assertThat(Opening.refusal(WHOLE, null).key()).isEqualTo("snapshot.reader");
    }

    static Stream<Fault> faults() {
        return Stream.of(
                        FilesOfOtherKinds.all(),
                        BrokenZips.all(),
                        BrokenParts.all(),
                        BrokenStructure.all(),
                        BrokenCells.all(),
                        OverBudget.all())
                .flatMap(faults -> faults);
    }
}
