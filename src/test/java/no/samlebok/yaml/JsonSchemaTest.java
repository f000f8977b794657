package no.samlebok.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The schemas that editors use are those of the records; {@code -Dschemas=write} writes them anew. */
class JsonSchemaTest {
    private static final Path FOLDER = Path.of("src/docs/schemas");
    private static final Map<String, String> SCHEMAS = Map.of(
            "template.schema.json", JsonSchema.ofTemplate(),
            "round.schema.json", JsonSchema.ofRound(),
            "measures.schema.json", JsonSchema.ofMeasures());

    @Test
    void theSchemasInTheDocumentsAreUpToDate() throws IOException {
        for (var schema : SCHEMAS.entrySet()) {
            var file = FOLDER.resolve(schema.getKey());
            if ("write".equals(System.getProperty("schemas"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, schema.getValue());
            }
            assertThat(file).content().isEqualTo(schema.getValue());
        }
    }

    @Test
    void everySectionKindAndRuleKindIsAChoiceWithItsOwnKeys() throws IOException {
        var definitions = new ObjectMapper().readTree(JsonSchema.ofTemplate()).get("$defs");
        assertThat(definitions.get("Grid").at("/properties/kind/const").asText())
                .isEqualTo("grid");
        assertThat(definitions.get("NumbersOnly").at("/properties/kind/const").asText())
                .isEqualTo("numbers-only");
        assertThat(definitions.get("Grid").get("additionalProperties").asBoolean(true))
                .isFalse();
        assertThat(definitions.get("Compare").at("/properties/operator/enum").toString())
                .contains("=", "<=", ">=");
    }

    @Test
    void whatMayBeLeftOutIsNotRequired() throws IOException {
        var unit = new ObjectMapper().readTree(JsonSchema.ofRound()).at("/$defs/Unit");
        assertThat(unit.get("required").toString()).contains("code", "name").doesNotContain("leader", "prefill");
        assertThat(unit.at("/properties/code/pattern").asText()).startsWith("^(");
    }
}
