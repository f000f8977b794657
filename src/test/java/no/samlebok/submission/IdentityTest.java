package no.samlebok.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final Identity IDENTITY = new Identity("1502", "molde-2017", "enhetsrapport", 2, "120", 7, "ab12");

    @Test
    void itIsOneLineOfText() {
        assertThat(IDENTITY.text()).isEqualTo("samlebok/1|1502|molde-2017|enhetsrapport|2|120|7|ab12");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(Identity.parse(IDENTITY.text())).contains(IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "samlebok/2|1502|molde-2017|enhetsrapport|2|120|7|ab12",
                "samlebok/1|1502|molde-2017|enhetsrapport|to|120|7|ab12",
                "samlebok/1|1502|molde-2017|enhetsrapport|2|120||ab12",
                "samlebok/1|1502|molde-2017|enhetsrapport|2|120|7654321|ab12",
                "samlebok/1|1502|molde-2017|enhetsrapport|2|120|7",
                "samlebok/1|1502|molde-2017|enhetsrapport|2|120|7|ab12|"
            })
    void anythingElseIsNoIdentity(String text) {
        assertThat(Identity.parse(text)).isEmpty();
    }
}
