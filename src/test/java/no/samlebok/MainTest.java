package no.samlebok;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void usageNamesEveryCommand() {
        assertThat(Main.usage()).contains("demo", "generate", "check", "consolidate", "templates");
    }
}
