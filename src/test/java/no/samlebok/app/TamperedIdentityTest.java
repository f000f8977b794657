package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samlebok.Examples;
import no.samlebok.book.Content;
import no.samlebok.excel.Filling;
import no.samlebok.layout.IdentitySheet;
import no.samlebok.rule.Finding;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Signature;
import no.samlebok.submission.Verdict;
import org.junit.jupiter.api.Test;

class TamperedIdentityTest {
    private static final Identity IDENTITY =
            new Identity("1502", "molde-2017-open", "enhetsrapport", 1, Examples.DRIFTSAVDELINGEN, 1, "0");

    @Test
    void aSignedLineOpensAsGenuine() {
        var sealed = Molde.SEAL.open(Molde.SEAL.sign(IDENTITY)).orElseThrow();
        assertThat(sealed).isEqualTo(new Seal.Sealed(IDENTITY, Signature.GENUINE));
    }

    @Test
    void aChangedLineIsBroken() {
        var changed = Molde.SEAL.sign(IDENTITY).replace("|120|", "|110|");
        assertThat(Molde.SEAL.open(changed).orElseThrow().signature()).isEqualTo(Signature.BROKEN);
    }

    @Test
    void anotherKeyDoesNotOpenItAsGenuine() {
        var other = Seal.with(new byte[] {9});
        assertThat(other.open(Molde.SEAL.sign(IDENTITY)).orElseThrow().signature())
                .isEqualTo(Signature.BROKEN);
    }

    @Test
    void withoutAKeyItIsNotChecked() {
        assertThat(Seal.none().open(Molde.SEAL.sign(IDENTITY)).orElseThrow().signature())
                .isEqualTo(Signature.NOT_CHECKED);
    }

    @Test
    void whatIsNoIdentityIsNone() {
        assertThat(Molde.SEAL.open("hello|world")).isEmpty();
        assertThat(Identity.parse("samlebok/1|1502|r|t|one|u|1|0")).isEmpty();
        assertThat(Identity.parse(IDENTITY.text())).contains(IDENTITY);
    }

    @Test
    void aWorkbookThatClaimsToBeAnotherUnitsIsFoundOut() {
        var report = Molde.reports().get(1);
        var round = Molde.open(report);
        var line = Molde.SEAL.sign(IDENTITY).replace("|120|", "|110|").replace("molde-2017-open", round.id());
        var changed = Filling.type(Molde.issued(round, report), Map.of(IdentitySheet.NAME, new Content.Text(line)));
        var checked = Molde.check(changed, round);
        assertThat(checked.verdict()).isEqualTo(Verdict.ERRORS);
        assertThat(checked.findings()).extracting(Finding::rule).contains("identity-signature");
    }

    @Test
    void aWorkbookOfAnotherRoundIsRefusedWithTheReason() {
        var report = Molde.reports().get(1);
        var checked = Molde.check(Molde.issued(Molde.open(report), report), Examples.barnehage2019());
        assertThat(checked.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(checked.refusal()).isNotNull();
        assertThat(checked.refusal().key()).isEqualTo("check.unknownRound");
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedAndNothingIsThrown() {
        var checked =
                Molde.check("navn;tall\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), Examples.molde2017());
        assertThat(checked.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(checked.submission()).isEmpty();
    }
}
