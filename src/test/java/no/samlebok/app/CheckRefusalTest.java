package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samlebok.TestForms;
import no.samlebok.book.Content;
import no.samlebok.excel.Filling;
import no.samlebok.layout.IdentitySheet;
import no.samlebok.submission.Origin;
import no.samlebok.template.Round;
import no.samlebok.words.Language;
import no.samlebok.words.Message;
import org.junit.jupiter.api.Test;

/** A workbook that is no answer of ours, and one that we fail on, are refused with the reason. */
class CheckRefusalTest {
    private static final Round ROUND = Molde.open(Molde.reports().get(1));

    @Test
    void aWorkbookThatDoesNotSayWhatItIs() {
        says(refusal(saying("Enhetsrapport")), "check.notOurs", "Samlebok");
    }

    @Test
    void aFaultOfOursIsSaidToBeOurs() {
        var check = new CheckWorkbook(TestForms::of, Molde.WORKBOOKS, Molde.SEAL);
        var origin = new Origin("retur.xlsx", "", Molde.CLOCK.instant(), "");
        var checked = check.check(Molde.issued(ROUND, Molde.reports().get(1)), origin, null);
        assertThat(checked.refusal()).isNotNull();
        says(
                checked.refusal(),
                "check.ourFault",
                checked.refusal().arguments().get("id").in(Language.NB));
    }

    private static void says(Message why, String key, String said) {
        assertThat(why.key()).isEqualTo(key);
        for (var language : Language.values()) {
            assertThat(why.in(language)).contains(said).doesNotContainPattern("\\{[a-zA-Z]+\\}");
        }
        assertThat(why.in(Language.NB)).isNotEqualTo(why.in(Language.NN));
    }

    private static Message refusal(byte[] file) {
        var refusal = Molde.check(file, ROUND).refusal();
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static byte[] saying(String line) {
        return Filling.type(
                Molde.issued(ROUND, Molde.reports().get(1)), Map.of(IdentitySheet.NAME, new Content.Text(line)));
    }
}
