package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.samlebok.app.office.Offices;
import no.samlebok.ledger.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks for what is not there is told so, and never given something else for it. */
class NothingElseIT {
    @TempDir
    Path folder;

    private Served service;
    private Client controller;

    @BeforeEach
    void start() {
        service = new Served(folder);
        controller = service.client("kari", Role.CONTROLLER);
        controller.upload(Served.UPLOADS, "a.xlsx", service.filled(Offices.SCHOOL, "41 900"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void theFiguresOfAVersionThatHasNotComeAreNotThoseThatCount() {
        assertThat(status(Served.SCHOOL + "/figures?version=1")).isEqualTo(200);
        assertThat(status(Served.SCHOOL + "/figures?version=2")).isEqualTo(404);
        assertThat(status(Served.SCHOOL + "/figures?version=01")).isEqualTo(404);
    }

    @Test
    void documentsInAFormatThatIsNotMadeAreNotAnEmptyFile() {
        assertThat(status(Served.ROUND + "/report?format=csv")).isEqualTo(200);
        assertThat(status(Served.ROUND + "/report?format=pdf")).isEqualTo(400);
    }

    private int status(String path) {
        return controller.get(path).statusCode();
    }
}
