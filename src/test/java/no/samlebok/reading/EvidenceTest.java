package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.samlebok.reading.Evidence.Label;
import org.junit.jupiter.api.Test;

/** Where a row stands when its key, label, names and address say 1, 2 or 3. */
class EvidenceTest {
    private static final Set<Integer> NONE = Set.of();

    private Set<Integer> keyed = NONE;
    private Set<Integer> labelled = NONE;
    private Set<Integer> named = NONE;
    private Set<Integer> addressed = NONE;
    private Set<Integer> home = NONE;
    private Set<Integer> others = NONE;
    private Set<Integer> otherLabels = NONE;
    private Label label = Label.OWN;

    @Test
    void keyAndLabelThatAgreeNeedNoMore() {
        keyed = Set.of(1);
        labelled = Set.of(1);
        assertFound(1);
        named = Set.of(2);
        addressed = Set.of(2);
        assertFound(1);
    }

    @Test
    void keyAndLabelThatDisagreeAreLostWhateverTheOthersSay() {
        keyed = Set.of(1);
        labelled = Set.of(2);
        assertLost(Reason.MOVED);
        named = Set.of(1);
        addressed = Set.of(1);
        assertLost(Reason.MOVED);
        named = Set.of(2);
        addressed = Set.of(2);
        assertLost(Reason.MOVED);
    }

    @Test
    void twoPlacesWithKeyAndLabelAreSettledByNameAndThenByAddress() {
        keyed = Set.of(1, 2);
        labelled = Set.of(1, 2);
        assertLost(Reason.TWICE);
        addressed = Set.of(2);
        assertFound(2, 1);
        named = Set.of(1);
        assertFound(1, 2);
        named = Set.of(1, 2);
        assertFound(2, 1);
        addressed = Set.of(3);
        assertLost(Reason.TWICE);
        named = Set.of(3);
        addressed = Set.of(1);
        assertLost(Reason.TWICE);
    }

    @Test
    void ofACopiedSheetTheRowOnTheOneThatWasIssuedIsMeantWhereverItMovedTo() {
        keyed = Set.of(1, 2);
        labelled = Set.of(1, 2);
        home = Set.of(2);
        assertFound(2, 1);
        named = Set.of(1, 2);
        addressed = Set.of(3);
        assertFound(2, 1);
        named = Set.of(1);
        assertFound(1, 2);
        named = Set.of(3);
        assertLost(Reason.TWICE);
        named = Set.of(1, 2);
        home = Set.of(1, 2);
        assertLost(Reason.TWICE);
    }

    @Test
    void aSecondLabelWithoutAKeyIsACopyUnlessItIsAnothersOrShared() {
        keyed = Set.of(1);
        labelled = Set.of(1, 2);
        assertLost(Reason.TWICE);
        named = Set.of(1);
        assertFound(1, 2);
        named = NONE;
        others = Set.of(2);
        assertFound(1);
        others = NONE;
        label = Label.SHARED;
        assertFound(1);
    }

    @Test
    void aSecondKeyUnderAnotherLabelIsSettledByNames() {
        keyed = Set.of(1, 2);
        labelled = Set.of(1);
        assertLost(Reason.TWICE);
        named = Set.of(1);
        assertFound(1);
        named = Set.of(2);
        assertLost(Reason.TWICE);
    }

    @Test
    void aKeyThatNamesPointAtIsAClaimEvenUnderAnothersLabel() {
        keyed = Set.of(1, 2);
        labelled = Set.of(1);
        otherLabels = Set.of(2);
        named = Set.of(2);
        assertLost(Reason.TWICE);
        named = Set.of(1, 2);
        addressed = Set.of(1);
        assertFound(1, 2);
    }

    @Test
    void aLabelThatNamesPointAtIsAClaimEvenUnderAnothersKey() {
        keyed = Set.of(1);
        labelled = Set.of(1, 2);
        others = Set.of(2);
        named = Set.of(2);
        assertLost(Reason.TWICE);
        label = Label.SHARED;
        assertLost(Reason.MOVED);
        others = NONE;
        named = Set.of(1, 2);
        assertFound(1, 2);
    }

    @Test
    void aKeyUnderALabelNobodyIssuedNeedsANameOrTheAddress() {
        keyed = Set.of(1);
        assertLost(Reason.UNKNOWN);
        addressed = Set.of(1);
        assertRelabelled(1);
        named = Set.of(2);
        assertLost(Reason.UNKNOWN);
        named = Set.of(1);
        addressed = NONE;
        assertRelabelled(1);
        otherLabels = Set.of(1);
        assertLost(Reason.MOVED);
    }

    @Test
    void twoKeysUnderLabelsNobodyIssuedAreSettledByNamesAndTheOtherIsACopy() {
        keyed = Set.of(1, 2);
        assertLost(Reason.TWICE);
        named = Set.of(1);
        assertRelabelled(1, 2);
        named = Set.of(1, 2);
        assertLost(Reason.TWICE);
        addressed = Set.of(2);
        assertRelabelled(2, 1);
    }

    @Test
    void aLabelWithoutAKeyNeedsItsNameOrWhereNamesAreLostItsAddress() {
        labelled = Set.of(1);
        assertLost(Reason.MOVED);
        addressed = Set.of(1);
        assertFound(1);
        named = Set.of(2);
        assertLost(Reason.MOVED);
        named = Set.of(1);
        addressed = Set.of(2);
        assertFound(1);
        others = Set.of(1);
        assertLost(Reason.MOVED);
        others = NONE;
        otherLabels = Set.of(1);
        assertLost(Reason.MOVED);
    }

    @Test
    void twoLabelsWithoutKeysAreSettledByNamesAndTheOtherIsACopyOfItsOwnLabelOnly() {
        labelled = Set.of(1, 2);
        named = Set.of(1);
        assertFound(1, 2);
        label = Label.SHARED;
        assertFound(1);
        named = Set.of(1, 2);
        assertLost(Reason.TWICE);
    }

    @Test
    void withNeitherKeyNorLabelItIsUnknownWhereItsNamesAreAndElseGone() {
        addressed = Set.of(1);
        assertLost(Reason.GONE);
        named = Set.of(1);
        assertLost(Reason.UNKNOWN);
        others = Set.of(1);
        assertLost(Reason.GONE);
        others = NONE;
        otherLabels = Set.of(1);
        assertLost(Reason.GONE);
    }

    @Test
    void whatHasNoLabelIsWhereItsKeyIs() {
        label = Label.NONE;
        keyed = Set.of(1);
        assertFound(1);
        named = Set.of(2);
        addressed = Set.of(2);
        assertFound(1);
        otherLabels = Set.of(1);
        assertLost(Reason.MOVED);
    }

    @Test
    void whatHasNoLabelAndTwoKeysIsSettledByNames() {
        label = Label.NONE;
        keyed = Set.of(1, 2);
        assertLost(Reason.TWICE);
        named = Set.of(2);
        assertFound(2, 1);
        otherLabels = Set.of(1);
        assertFound(2);
        named = NONE;
        assertLost(Reason.TWICE);
    }

    @Test
    void whatHasNoLabelAndNoKeyIsWhereItsNamesAreAndNeverWhereOnlyItsAddressIs() {
        label = Label.NONE;
        addressed = Set.of(1);
        assertLost(Reason.GONE);
        named = Set.of(1);
        assertFound(1);
        named = Set.of(2);
        assertFound(2);
        others = Set.of(2);
        assertLost(Reason.GONE);
        others = NONE;
        otherLabels = Set.of(2);
        assertLost(Reason.GONE);
        otherLabels = NONE;
        named = Set.of(2, 3);
        assertLost(Reason.TWICE);
    }

    @Test
    void aSecondOwnLabelWithoutAKeyIsACopyWhereItIsFree() {
        keyed = Set.of(1);
        labelled = Set.of(1, 2);
        addressed = Set.of(1);
        assertFound(1, 2);
        others = Set.of(2);
        assertFound(1);
        named = Set.of(2);
        assertLost(Reason.TWICE);
    }

    @Test
    void aSecondSharedLabelWithoutAKeyIsACopyWhereItIsFreeAndNamed() {
        label = Label.SHARED;
        keyed = Set.of(1);
        labelled = Set.of(1, 2);
        named = Set.of(1);
        assertFound(1);
        named = Set.of(1, 2);
        addressed = Set.of(1);
        assertFound(1, 2);
        others = Set.of(2);
        assertFound(1);
    }

    private void assertFound(int place, Integer... copies) {
        assertThat(location()).isEqualTo(new Location.Found<>(place, Set.of(copies), false));
    }

    private void assertRelabelled(int place, Integer... copies) {
        assertThat(location()).isEqualTo(new Location.Found<>(place, Set.of(copies), true));
    }

    private void assertLost(Reason reason) {
        assertThat(location()).isEqualTo(new Location.Lost<Integer>(reason));
    }

    private Location<Integer> location() {
        return new Evidence<>(keyed, labelled, named, addressed, home, others, otherLabels, label).location();
    }
}
