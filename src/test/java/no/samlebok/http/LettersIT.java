package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import no.samlebok.app.archive.Account;
import no.samlebok.app.office.Offices;
import no.samlebok.ledger.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters go to whoever answers for a unit; a unit that no letter goes to is named, with the reason and what to do. */
class LettersIT {
    @TempDir
    Path folder;

    private Served service;
    private Client controller;

    @BeforeEach
    void start() {
        service = new Served(folder);
        controller = service.client("kari", Role.CONTROLLER);
        service.client("rektor", Role.LEADER, "110");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aUnitThatNobodyAnswersForGetsAnAccountOfItsLeaderThatComesInByTheLinkAlone() {
        var written = written();
        assertThat(written.get("letters").findValuesAsText("account")).containsExactly("rektor", "leder-120");
        assertThat(written.get("letters").findValuesAsText("isNew")).containsExactly("false", "true");
        assertThat(written.get("unwritten")).isEmpty();
        var made = service.office().accounts().all(Offices.caller(Role.ADMINISTRATOR)).stream()
                .filter(account -> account.id().equals("leder-120"))
                .toList();
        assertThat(made).singleElement().satisfies(account -> {
            assertThat(account.role()).isEqualTo(Role.LEADER);
            assertThat(account.units()).containsExactly("120");
            assertThat(account.password()).isEmpty();
        });
        assertThat(Served.json(controller.get("/api/9901/audit")).findValuesAsText("subject"))
                .contains("leder-120");
        assertThat(written().get("letters").findValuesAsText("isNew")).containsExactly("false", "false");
    }

    @Test
    void aUnitWhoseAccountIsClosedIsNamedWithWhatToDo() {
        keep(new Account("leder-120", "Tone", Role.LEADER, List.of("120"), "", false));
        assertThat(unwritten()).contains("leder-120 er stengt", "Be administratoren");
    }

    @Test
    void aUnitWhoseAccountIsOfSomethingElseIsNamedWithWhatToDo() {
        keep(new Account("leder-120", "Tone", Role.READER, List.of("120"), "", true));
        assertThat(unwritten()).contains("leder-120 er i bruk til noe annet", "Be administratoren");
    }

    private String unwritten() {
        var written = written();
        assertThat(written.get("letters").findValuesAsText("account")).containsExactly("rektor");
        assertThat(written.get("unwritten").findValuesAsText("unit")).containsExactly("120");
        return written.at("/unwritten/0/says").asText();
    }

    private void keep(Account account) {
        service.office().accounts().put(Offices.caller(Role.ADMINISTRATOR), account);
    }

    private JsonNode written() {
        return Served.json(controller.post(
                Served.ROUND + "/letters",
                "{\"until\": \"2026-06-15\", \"page\": \"https://samlebok.example/lenke\"}"));
    }
}
