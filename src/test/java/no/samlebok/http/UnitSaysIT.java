package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import no.samlebok.app.office.Offices;
import no.samlebok.ledger.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What units say beside their figures comes to the controller, and what she answers comes to them. */
class UnitSaysIT {
    private static final String DISAGREEMENTS = Served.ROUND + "/disagreements";
    private static final String WRONG = "f_okonomi_stemmer_ikke";

    @TempDir
    Path folder;

    private Served service;
    private Client controller;
    private Client leader;
    private byte[] issued;

    @BeforeEach
    void start() {
        service = new Served(folder);
        controller = service.client("kari", Role.CONTROLLER);
        leader = service.client("rektor", Role.LEADER, "110");
        issued = leader.get(Served.SCHOOL + "/workbook").body();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void whatIsWrongIsATaskUntilTheUnitIsAnswered() {
        leader.upload(Served.UPLOADS, "a.xlsx", Offices.filled(issued, "41 900", Map.of(WRONG, "Feil budsjett.")));
        var task = only(controller);
        assertThat(task.get("state").asText()).isEqualTo("open");
        assertThat(task.get("unit").asText()).isEqualTo("110");
        assertThat(task.get("section").asText()).isEqualTo("okonomi");
        assertThat(task.get("text").asText()).isEqualTo("Feil budsjett.");
        assertThat(task.get("version").asInt()).isEqualTo(1);
        assertThat(task.get("cell").asText()).matches("[A-Z]+[0-9]+");
        assertThat(task.has("answer")).isFalse();
        assertThat(Served.json(controller.get(Served.ROUND))
                        .get("disagreements")
                        .asInt())
                .isEqualTo(1);

        assertThat(answer(leader, task, "Rettet.")).isEqualTo(403);
        assertThat(answer(controller, task, " ")).isEqualTo(409);
        assertThat(answer(controller, task, "Rettet i runden.")).isEqualTo(200);
        var settled =
                Served.json(leader.get(Served.SCHOOL)).get("disagreements").get(0);
        assertThat(settled).isEqualTo(only(leader)).isEqualTo(only(controller));
        assertThat(settled.get("state").asText()).isEqualTo("settled");
        assertThat(settled.at("/answer/reason").asText()).isEqualTo("Rettet i runden.");
        assertThat(settled.at("/answer/who").asText()).isEqualTo(Served.name("kari"));
        assertThat(Served.json(controller.get(Served.ROUND))
                        .get("disagreements")
                        .asInt())
                .isZero();

        leader.upload(Served.UPLOADS, "b.xlsx", Offices.filled(issued, "41 900", Map.of(WRONG, "Fortsatt feil.")));
        assertThat(only(controller).get("state").asText()).isEqualTo("open");
    }

    @Test
    void whoAnswersForAnotherUnitSeesNothingOfIt() {
        leader.upload(Served.UPLOADS, "a.xlsx", Offices.filled(issued, "41 900", Map.of(WRONG, "Feil budsjett.")));
        var other = service.client("andre", Role.LEADER, "120");
        assertThat(Served.json(other.get(DISAGREEMENTS))).isEmpty();
        controller.post(Served.SCHOOL + "/decisions", "{\"does\": \"exclude\", \"reason\": \"Lagt ned.\"}");
        assertThat(Served.json(controller.get(DISAGREEMENTS))).isEmpty();
    }

    @Test
    void twoPeoplesCopiesOfOneWorkbookAreTold() {
        var helper = service.client("vikar", Role.CONTRIBUTOR, "110");
        var first = handed(leader, "41 900", Map.of());
        assertThat(first.has("rival")).isFalse();
        var again = handed(leader, "41 950", Map.of());
        assertThat(again.has("rival")).isFalse();
        var file = Offices.filled(issued, "42 500", Map.of("f_tiltak_1_navn", ""));
        var checked =
                Served.json(helper.upload("/api/9901/checks", "c.xlsx", file)).get(0);
        var told = Served.json(helper.upload(Served.UPLOADS, "c.xlsx", file)).get(0);
        assertThat(told.get("rival")).isEqualTo(checked.get("rival"));
        assertThat(told.get("received").asBoolean()).isTrue();
        var rival = told.get("rival");
        assertThat(rival.get("version").asInt()).isEqualTo(2);
        assertThat(rival.get("who").asText()).isEqualTo(Served.name("rektor"));
        assertThat(rival.get("says").asText()).contains("versjon 2 fra " + Served.name("rektor"), "2");
        assertThat(rival.get("differences").findValuesAsText("label"))
                .containsExactly("Netto drift Årsprognose", "Færre vikarer Tiltak");
        assertThat(rival.get("differences").findValuesAsText("there")).containsExactly("41 950", "Færre vikarer");
        assertThat(rival.get("differences").findValuesAsText("here")).containsExactly("42 500", "");
        var versions = Served.json(controller.get(Served.SCHOOL)).get("versions");
        assertThat(versions.findValues("rival")).containsExactly(rival);
        assertThat(versions.get(2).get("rival")).isEqualTo(rival);
    }

    private JsonNode handed(Client client, String forecast, Map<String, String> more) {
        return Served.json(client.upload(Served.UPLOADS, "a.xlsx", Offices.filled(issued, forecast, more)))
                .get(0);
    }

    private static int answer(Client client, JsonNode task, String reason) {
        var decision = "{\"does\": \"answer\", \"version\": " + task.get("version") + ", \"field\": "
                + task.get("field") + ", \"reason\": \"" + reason + "\"}";
        return client.post(Served.SCHOOL + "/decisions", decision).statusCode();
    }

    private static JsonNode only(Client client) {
        var all = Served.json(client.get(DISAGREEMENTS));
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
