package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import no.samlebok.ledger.Role;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each document that is fetched says what it stands on: the round as it stands that day, or an edition by its name. */
class BasisIT {
    private static final String NOW = "Grunnlag per 11. mai 2026: gyldig 1, mangler 1.";
    private static final String MAY = "Grunnlag: utgaven «Mai» av 11. mai 2026: mangler 2.";

    @TempDir
    Path folder;

    @Test
    void everyFormatSaysIt() throws IOException {
        try (var service = new Served(folder)) {
            var controller = service.client("kari", Role.CONTROLLER);
            controller.post(Served.ROUND + "/editions", "{\"name\": \"Mai\"}");
            controller.upload(Served.UPLOADS, "a.xlsx", service.filled("110", "41 900"));
            for (var asked : Map.of("", NOW, "?edition=Mai", MAY).entrySet()) {
                var tables = Served.json(controller.get(Served.ROUND + "/tables" + asked.getKey()));
                assertThat(plain(tables.at("/basis/text").asText())).isEqualTo(asked.getValue());
                assertThat(tables.at("/basis/day").asText()).isEqualTo("2026-05-11");
                var files = files(controller
                        .get(Served.ROUND + "/report" + asked.getKey())
                        .body());
                assertThat(plain(files.get("kommunen.html"))).contains(asked.getValue());
                assertThat(plain(files.get("kommunen.csv"))).contains(asked.getValue());
                assertThat(plain(files.get("kommunen.json"))).contains(asked.getValue());
                assertThat(text(controller
                                .get(Served.ROUND + "/chapter" + asked.getKey())
                                .body()))
                        .contains(asked.getValue());
            }
            var tables = Served.json(controller.get(Served.ROUND + "/tables?edition=Mai"));
            assertThat(tables.at("/basis/edition").asText()).isEqualTo("Mai");
            assertThat(tables.at("/basis/units/missing").asInt()).isEqualTo(2);
            var unit = Served.json(controller.get(Served.SCHOOL + "/report"));
            assertThat(plain(unit.at("/basis/text").asText())).isEqualTo("Grunnlag per 11. mai 2026: gyldig 1.");
        }
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String text(byte[] chapter) throws IOException {
        var text = new StringBuilder();
        try (var document = new XWPFDocument(new ByteArrayInputStream(chapter))) {
            document.getParagraphs().forEach(paragraph -> text.append(plain(paragraph.getText())));
        }
        return text.toString();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
