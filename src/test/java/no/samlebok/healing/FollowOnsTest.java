package no.samlebok.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.template.Form;
import no.samlebok.words.Message;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** A kindergarten wrote "ti eller elleve" children in a group; its children per årsverk are reckoned from them. */
class FollowOnsTest {
    private static final String UNREAD = "avdelinger.1.barn";
    private static final String RECKONED = "avdelinger.1.tetthet";
    private static final FollowOns FOLLOW_ONS = new FollowOns(
            form(),
            Figures.of(List.of(
                    entry(UNREAD, new Figure.Unread("vet ikke")),
                    entry("avdelinger.1.ansatte", new Figure.Amount(BigDecimal.ONE)))));

    @Test
    void aRuleAboutWhatCouldNotBeReadFollowsFromIt() {
        assertThat(FOLLOW_ONS.holds(finding("grenser", UNREAD))).isTrue();
    }

    @Test
    void whatTheReaderSaysOfItDoesNot() {
        assertThat(FOLLOW_ONS.holds(finding("reading.unread", UNREAD))).isFalse();
    }

    @Test
    void whatIsReckonedFromItFollowsFromIt() {
        assertThat(FOLLOW_ONS.holds(finding("grenser", RECKONED))).isTrue();
        assertThat(FOLLOW_ONS.holds(finding("reading.computedTyped", RECKONED))).isTrue();
    }

    @Test
    void whatIsReckonedFromOtherLinesDoesNot() {
        assertThat(FOLLOW_ONS.holds(finding("grenser", "avdelinger.2.tetthet"))).isFalse();
        assertThat(FOLLOW_ONS.holds(finding("reading.computedTyped", "avdelinger.2.tetthet")))
                .isFalse();
    }

    @Test
    void whatWasReadDoesNotAndNothingAboutNoField() {
        assertThat(FOLLOW_ONS.holds(finding("grenser", "avdelinger.1.ansatte"))).isFalse();
        var whole = new Finding("grenser", Severity.ERROR, null, null, Words.same(""), said(), null);
        assertThat(FOLLOW_ONS.holds(whole)).isFalse();
    }

    private static Finding finding(String rule, String field) {
        return new Finding(rule, Severity.ERROR, FieldId.parse(field), null, Words.same(""), said(), null);
    }

    private static Message said() {
        return Message.of("m", Words.same("Noe."));
    }

    private static Entry entry(String field, Figure figure) {
        return Entry.of(FieldId.parse(field), figure, "");
    }

    private static Form form() {
        var round = Examples.barnehage2019();
        return TestForms.of(round, round.unit("A1").orElseThrow());
    }
}
