package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import no.samlebok.app.Received;
import no.samlebok.app.archive.Account;
import no.samlebok.app.office.Offices;
import no.samlebok.book.Cell;
import no.samlebok.excel.ExcelWorkbooks;
import no.samlebok.ledger.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People know each other by name: what somebody signs in as is shown to nobody but who keeps the accounts. */
class NamesIT {
    private static final String EDITIONS = Served.ROUND + "/editions";

    @TempDir
    Path folder;

    private Served service;
    private Client controller;
    private Client leader;

    @BeforeEach
    void start() {
        service = new Served(folder);
        controller = service.client("kari", Role.CONTROLLER);
        leader = service.client("rektor", Role.LEADER, "110");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void whatHappenedToAReportIsToldWithNames() {
        handed("a.xlsx", "41 900");
        controller.post(Served.SCHOOL + "/decisions", "{\"does\": \"return\", \"version\": 1, \"reason\": \"Ring.\"}");
        assertThat(Served.json(controller.get(Served.SCHOOL + "/events")).findValuesAsText("who"))
                .containsExactly(Served.name("rektor"), Served.name("kari"));
        assertThat(Served.json(leader.get(Served.SCHOOL)).at("/versions/0/who").asText())
                .isEqualTo(Served.name("rektor"));
    }

    @Test
    void whoSignsInNoMoreKeepsTheirName() {
        handed("a.xlsx", "41 900");
        close("rektor", Role.LEADER, "110");
        assertThat(who()).isEqualTo(Served.name("rektor"));
    }

    @Test
    void whoeverHasNoAccountAtAllIsAFormerUser() {
        service.office()
                .receive()
                .receive(
                        Offices.caller(Role.CONTROLLER),
                        "a.xlsx",
                        Offices.filled(leader.get(Served.SCHOOL + "/workbook").body(), "41 900"));
        assertThat(who()).isEqualTo("en tidligere bruker");
    }

    @Test
    void whatHasChangedSinceAnEditionIsToldWithWhyAndByWhom() {
        handed("a.xlsx", "41 900");
        controller.post(EDITIONS, "{\"name\": \"Mai\"}");
        handed("b.xlsx", "43 000");
        assertThat(change("prognose"))
                .isEqualTo(List.of(
                        "Fjordvik skole",
                        "41\u00a0900",
                        "43\u00a0000",
                        "Versjon 2 fra " + Served.name("rektor") + " gjelder",
                        Served.name("rektor")));
        controller.post(Served.SCHOOL + "/decisions", "{\"does\": \"approve\", \"version\": 2}");
        assertThat(change("prognose"))
                .endsWith("Versjon 2 fra " + Served.name("rektor") + " er godkjent", Served.name("kari"));
        assertThat(change("prognoseavvik")).endsWith("Regnet ut på nytt", "");
        controller.post(
                Served.SCHOOL + "/decisions",
                "{\"does\": \"amend\", \"field\": \"okonomi.netto.prognose\", \"corrected\": \"42500\","
                        + " \"reason\": \"Ringt rektor.\"}");
        assertThat(change("prognose")).endsWith("42\u00a0500", "Rettet av kommunen", Served.name("kari"));
        controller.post(Served.SCHOOL + "/decisions", "{\"does\": \"exclude\", \"reason\": \"Lagt ned.\"}");
        var out = only("prognose");
        assertThat(out.get("reason").asText()).isEqualTo("Lagt ned.");
        assertThat(change("prognose")).endsWith("Enheten er ikke lenger med", Served.name("kari"));
    }

    @Test
    void aFigureThatTheRoundHasChangedIsOfWhoeverChangedTheRound() {
        handed("a.xlsx", "41 900");
        controller.post(EDITIONS, "{\"name\": \"Mai\"}");
        controller.post("/api/9901/rounds", Offices.text().replace("netto.budsjett: 41 200", "netto.budsjett: 41 300"));
        assertThat(change("budsjett")).endsWith("41\u00a0300", "Rundens eget tall er endret", Served.name("kari"));
    }

    @Test
    void theConsolidatedWorkbookNamesWhoeverCorrectedOrTookOutToo() {
        handed("a.xlsx", "41 900");
        controller.post(
                Served.SCHOOL + "/decisions",
                "{\"does\": \"amend\", \"field\": \"okonomi.netto.prognose\", \"corrected\": \"42500\","
                        + " \"reason\": \"Ringt rektor.\"}");
        assertThat(consolidated())
                .anyMatch(text -> text.contains("Ringt rektor.") && text.contains(Served.name("kari")));
        controller.post(Served.SCHOOL + "/decisions", "{\"does\": \"exclude\", \"reason\": \"Lagt ned.\"}");
        assertThat(consolidated()).anyMatch(text -> text.contains("Lagt ned.") && text.contains(Served.name("kari")));
    }

    private List<String> consolidated() {
        var workbook = controller.get(Served.ROUND + "/consolidated").body();
        var received = (Received.Opened) new ExcelWorkbooks().read(workbook);
        return received.book().sheets().stream()
                .flatMap(sheet -> StreamSupport.stream(sheet.rows().spliterator(), false))
                .flatMap(row -> row.cells().stream())
                .map(Cell::raw)
                .toList();
    }

    private void handed(String name, String forecast) {
        var issued = leader.get(Served.SCHOOL + "/workbook").body();
        leader.upload(Served.UPLOADS, name, Offices.filled(issued, forecast));
    }

    private void close(String id, Role role, String unit) {
        service.office()
                .accounts()
                .put(
                        Offices.caller(Role.ADMINISTRATOR),
                        new Account(id, Served.name(id), role, List.of(unit), "", false));
    }

    private String who() {
        return Served.json(controller.get(Served.SCHOOL)).at("/versions/0/who").asText();
    }

    private JsonNode only(String column) {
        for (var change : Served.json(controller.get(EDITIONS + "/Mai/changes")).get("changes")) {
            if (change.get("field").asText().equals("okonomi.netto." + column)) {
                return change;
            }
        }
        throw new AssertionError("no change of " + column);
    }

    private List<String> change(String column) {
        var change = only(column);
        return List.of("name", "before", "after", "says", "who").stream()
                .map(part -> change.path(part).asText())
                .toList();
    }
}
