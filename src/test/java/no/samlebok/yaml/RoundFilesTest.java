package no.samlebok.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import no.samlebok.Examples;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Unit;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;

class RoundFilesTest {
    @Test
    void moldesRoundHoldsBothUnitsBelowTheMunicipality() {
        var round = Examples.molde2017();

        assertThat(round.municipality().number()).isEqualTo("1502");
        assertThat(round.reporting()).extracting(Unit::name).containsExactly("Ressurstjenesten", "Driftsavdelingen");
        assertThat(round.below(round.unit("100").orElseThrow())).hasSize(2);
    }

    @Test
    void whatIsKnownIsPrefilledAsWritten() {
        var unit = Examples.driftsavdelingen(Examples.molde2017());

        assertThat(unit.prefill())
                .containsEntry(FieldId.parse("maalekort.sykefravar.maal"), "6,0 %")
                .containsEntry(FieldId.parse("okonomi.regnskap.2016"), "7 949")
                .doesNotContainKey(FieldId.parse("okonomi.regnskap.2017"));
    }

    @Test
    void inTheOpenRoundsNothingIsPrefilled() {
        assertThat(Examples.molde2016Open().units())
                .allSatisfy(unit -> assertThat(unit.prefill()).isEmpty());
        assertThat(Examples.molde2017Open().units())
                .allSatisfy(unit -> assertThat(unit.prefill()).isEmpty());
    }

    @Test
    void aRoundMayBeInNynorskAndWeighRulesItsOwnWay() {
        var round = Examples.fjordvik2017();

        assertThat(round.language()).isEqualTo(Language.NN);
        assertThat(round.severities()).containsOnlyKeys("forklaring-okonomi");
    }

    @Test
    void aFamilyThatIsOnlyYamlIsReadLikeAnyOther() {
        var round = Examples.barnehage2019();

        assertThat(round.template().id()).isEqualTo("barnehage-mini");
        assertThat(round.template().sections()).hasSize(3);
        assertThat(round.template().rules()).hasSize(3);
    }
}
