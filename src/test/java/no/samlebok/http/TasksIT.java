package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipInputStream;
import no.samlebok.app.archive.Account;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Job;
import no.samlebok.app.office.Offices;
import no.samlebok.app.office.Task;
import no.samlebok.ledger.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes its time is asked for, left, and come back to. */
class TasksIT {
    private static final String TASKS = Served.ROUND + "/tasks";

    @TempDir
    Path folder;

    private Served service;
    private Client controller;

    @BeforeEach
    void start() {
        service = new Served(folder);
        controller = service.client("kari", Role.CONTROLLER);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void allWorkbooksAreMadeAndFetchedWhenTheyAreDone() throws IOException, InterruptedException {
        var begun = controller.post(TASKS, "{\"kind\": \"workbooks\"}");
        assertThat(begun.statusCode()).isEqualTo(202);
        var place = begun.headers().firstValue("Location").orElseThrow();
        assertThat(place).isEqualTo(TASKS + "/" + Served.json(begun).get("task").asText());
        var done = done(controller, place);
        assertThat(done.get("done").asInt()).isEqualTo(done.get("of").asInt()).isEqualTo(2);
        assertThat(done.get("name").asText()).isEqualTo("fjordvik-2026-t1.zip");
        var file = controller.get(done.get("file").asText());
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/zip");
        assertThat(names(file.body())).hasSize(2).allMatch(name -> name.endsWith(".xlsx"));
        assertThat(controller.get(done.get("file").asText()).body()).isEqualTo(file.body());
    }

    @Test
    void eachKindIsWhatIsFetchedAtOnceToo() throws IOException, InterruptedException {
        controller.upload(Served.UPLOADS, "a.xlsx", service.filled("110", "41 900"));
        controller.post(Served.ROUND + "/editions", "{\"name\": \"Mai\"}");
        for (var kind : List.of("consolidated", "chapter", "report")) {
            var begun = controller.post(TASKS, "{\"kind\": \"" + kind + "\", \"edition\": \"Mai\"}");
            var done = done(controller, begun.headers().firstValue("Location").orElseThrow());
            var made = controller.get(done.get("file").asText());
            var atOnce = controller.get(Served.ROUND + "/" + kind + "?edition=Mai");
            for (var header : List.of("Content-Type", "Content-Disposition")) {
                assertThat(made.headers().firstValue(header))
                        .isEqualTo(atOnce.headers().firstValue(header));
            }
            assertThat(names(made.body())).isNotEmpty().isEqualTo(names(atOnce.body()));
            assertThat(done.get("done")).isEqualTo(done.get("of"));
        }
    }

    @Test
    void whatCannotBeMadeIsSaidAtOnce() {
        var reader = service.client("leser", Role.READER);
        assertThat(reader.post(TASKS, "{\"kind\": \"workbooks\"}").statusCode()).isEqualTo(403);
        assertThat(reader.post(TASKS, "{\"kind\": \"consolidated\"}").statusCode())
                .isEqualTo(202);
        assertThat(controller.post(TASKS, "{\"kind\": \"alt\"}").statusCode()).isEqualTo(400);
        assertThat(controller
                        .post(TASKS, "{\"kind\": \"chapter\", \"edition\": \"Juni\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyWhoeverAskedForItFindsIt() {
        var begun = controller.post(TASKS, "{\"kind\": \"consolidated\"}");
        var place = begun.headers().firstValue("Location").orElseThrow();
        var other = service.client("ola", Role.CONTROLLER);
        assertGone(other.get(place));
        assertGone(other.get(place + "/file"));
        assertThat(controller.get(place).statusCode()).isEqualTo(200);
    }

    @Test
    void whenTheServiceIsStartedAnewItIsAskedForAgain() {
        var begun = controller.post(TASKS, "{\"kind\": \"consolidated\"}");
        service.restart();
        assertGone(service.again(controller)
                .get(begun.headers().firstValue("Location").orElseThrow()));
    }

    @Test
    void itIsNotKeptForever() throws InterruptedException {
        var begun = controller.post(TASKS, "{\"kind\": \"consolidated\"}");
        var place = begun.headers().firstValue("Location").orElseThrow();
        done(controller, place);
        service.clock().move(Duration.ofHours(4));
        assertThat(controller.get(place).statusCode()).isEqualTo(200);
        service.clock().move(Duration.ofSeconds(1));
        assertGone(controller.get(place));
    }

    @Test
    void whileItIsMadeItSaysHowFarItHasComeAndHasNoFile() throws InterruptedException {
        var go = new CountDownLatch(1);
        var half = new CountDownLatch(1);
        var task = begin(new Job("a", "a/b", 2, (out, step) -> {
            step.run();
            half.countDown();
            await(go);
            step.run();
        }));
        half.await();
        var status = Served.json(controller.get(TASKS + "/" + task.id()));
        assertThat(status.get("state").asText()).isEqualTo("running");
        assertThat(status.get("done").asInt()).isEqualTo(1);
        assertThat(status.has("file")).isFalse();
        var file = controller.get(TASKS + "/" + task.id() + "/file");
        assertThat(file.statusCode()).isEqualTo(409);
        assertThat(Served.json(file).get("type").asText()).isEqualTo("urn:samlebok:taskNotDone");
        go.countDown();
        done(controller, TASKS + "/" + task.id());
    }

    @Test
    void whatFailsSaysSoAndHasAnIdInTheLog() throws InterruptedException {
        var task = begin(new Job("a", "a/b", 1, (out, step) -> {
            throw new IllegalStateException("a fault of ours");
        }));
        while (task.state() != Task.State.FAILED) {
            Thread.sleep(1);
        }
        var status = Served.json(controller.get(TASKS + "/" + task.id()));
        assertThat(status.get("fault").asText()).hasSize(36);
        assertThat(controller.get(TASKS + "/" + task.id() + "/file").statusCode())
                .isEqualTo(409);
    }

    @Test
    void theSixthOfSomebodysTakesThePlaceOfTheFirstWithItsFile() throws InterruptedException {
        var tasks = new ArrayList<Task>();
        for (int n = 0; n < 5; n++) {
            tasks.add(begin(new Job("a", "a/b", 1, (out, step) -> out.write('a'))));
        }
        while (tasks.get(4).state() != Task.State.DONE) {
            Thread.sleep(1);
        }
        var first = tasks.get(0).file();
        assertThat(first).exists();
        assertThat(Files.isReadable(first)).isTrue();
        begin(new Job("a", "a/b", 1, (out, step) -> out.write('a')));
        assertThat(first).doesNotExist();
        assertGone(controller.get(TASKS + "/" + tasks.get(0).id()));
        assertThat(controller.get(TASKS + "/" + tasks.get(1).id()).statusCode()).isEqualTo(200);
        service.office().tasks().close();
        assertThat(tasks.get(4).file()).doesNotExist();
    }

    private Task begin(Job job) {
        var kari = Offices.caller(Role.CONTROLLER);
        var caller = new Caller(
                kari.municipality(), new Account("kari", "kari", Role.CONTROLLER, List.of(), "", true), kari.pass());
        return service.office().tasks().begin(caller, Offices.ROUND, job);
    }

    private static JsonNode done(Client client, String place) throws InterruptedException {
        while (true) {
            var status = Served.json(client.get(place));
            if (!List.of("waiting", "running").contains(status.get("state").asText())) {
                assertThat(status.get("state").asText()).isEqualTo("done");
                return status;
            }
            Thread.sleep(50);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertGone(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Served.json(response).get("type").asText()).isEqualTo("urn:samlebok:taskGone");
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
