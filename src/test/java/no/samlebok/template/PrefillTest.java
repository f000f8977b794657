package no.samlebok.template;

import static no.samlebok.template.Mini.grid;
import static no.samlebok.template.Mini.row;
import static no.samlebok.template.Mini.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Status;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

class PrefillTest {
    private static final FieldId ACCOUNTS = FieldId.parse("ok.regnskap.2018");

    @Test
    void whatIsKnownIsReadAndLocked() {
        var form = Mini.economy().known("ok.regnskap.2018", "44 825").form();
        assertThat(form.issued().amount(ACCOUNTS)).contains(new BigDecimal("44825"));
        assertThat(form.issued().entry(ACCOUNTS).orElseThrow().raw()).isEqualTo("44 825");
        assertThat(form.isLocked(ACCOUNTS)).isTrue();
        assertThat(form.isLocked(FieldId.parse("ok.regnskap.2019"))).isFalse();
    }

    @Test
    void aTypedValueMayBeKnownToo() {
        var form = Mini.economy().known("ok.regnskap.2018", "Ikke målsatt").form();
        assertThat(form.issued().figure(ACCOUNTS)).isEqualTo(new Figure.Stated(Status.NO_GOAL, "Ikke målsatt"));
    }

    @Test
    void whatCannotBeReadOrBelongsNowhereIsAFaultAndDoesNotGoOut() {
        var mini = Mini.economy()
                .known("ok.regnskap.2018", "ca 44")
                .known("ok.avvik.2018", "3")
                .known("ok.regnskap.2012", "3");
        assertThat(mini.faults())
                .containsExactly(
                        "ROUND units[0].prefill.ok.regnskap.2018:0 «ca 44» kan ikke leses med sikkerhet. Skriv tallet"
                                + " eller verdien slik enheten ville ha skrevet det.",
                        "ROUND units[0].prefill.ok.avvik.2018:0 Feltet «ok.avvik.2018» regnes ut, og kan ikke fylles"
                                + " inn på forhånd.",
                        "ROUND units[0].prefill.ok.regnskap.2012:0 Enheten har ikke noe felt som heter"
                                + " «ok.regnskap.2012».");
        assertThat(mini.expand().form().issued().entries()).isEmpty();
        assertThatThrownBy(mini::form).isInstanceOf(IllegalStateException.class).hasMessageContaining("ok.avvik.2018");
    }

    @Test
    void aTableWithKnownFiguresHasAFieldToDisagreeIn() {
        var form = Mini.economy().known("ok.regnskap.2018", "1").form();
        var field = form.blocks().get(0).disagreement();
        assertThat(field.id()).isEqualTo(FieldId.parse("ok.stemmer.ikke"));
        assertThat(field.row().in(Language.NB)).isEqualTo("Stemmer ikke? Skriv hva.");
        assertThat(field.row().in(Language.NN)).isEqualTo("Stemmer ikkje? Skriv kva.");
        assertThat(field.required()).isFalse();
        assertThat(field.fill()).isEqualTo(Fill.UNIT);
        assertThat(form.fields()).last().isEqualTo(field);
    }

    @Test
    void whereNothingIsKnownThereIsNothingToDisagreeWith() {
        var form = Mini.economy()
                .with(grid("b", List.of(row("x")), year()))
                .known("b.x.2018", "1")
                .form();
        assertThat(form.blocks().get(0).disagreement()).isNull();
        assertThat(form.blocks().get(1).disagreement()).isNotNull();
    }

    @Test
    void aKnownTextHasNone() {
        var text = new TextItem("om", Words.same("Om"), null, 100, false);
        var form = new Mini()
                .with(new Section.Narrative("t", Words.same("T"), "ark", null, List.of(text)))
                .known("t.om.tekst", "Vi driver biblioteket.")
                .form();
        assertThat(form.issued().text(FieldId.parse("t.om.tekst"))).isEqualTo("Vi driver biblioteket.");
        assertThat(form.blocks().get(0).disagreement()).isNull();
    }

    @Test
    void withoutAReaderNothingIsKnown() {
        var form = Mini.economy().known("ok.regnskap.2018", "ca 44").expand().form();
        var unfilled = Expansion.unfilled(form.round(), form.unit());
        assertThat(unfilled.faults()).isEmpty();
        assertThat(unfilled.form().issued().entries()).isEmpty();
        assertThat(unfilled.form().blocks()).hasSize(1);
    }
}
