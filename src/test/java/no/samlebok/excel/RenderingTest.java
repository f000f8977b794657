package no.samlebok.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is written of a draft. */
class RenderingTest {
    @Test
    void equalDraftsGiveEqualBytes() {
        assertThat(Rendering.write(Sample.draft())).isEqualTo(Rendering.write(Sample.draft()));
    }
}
