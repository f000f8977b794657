package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import no.samlebok.Main;
import no.samlebok.app.office.Offices;
import no.samlebok.hostile.Hostile;
import no.samlebok.hostile.HostileSet;
import no.samlebok.hostile.Victim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last hour before the deadline: fifty hand in at once, five of them to do harm, and the service has little memory. */
class DeadlineAllIT {
    private static final int HONEST = 45;
    private static final int HOSTILE = 5;
    private static final int BURSTS = 4;
    private static final Pattern SAID = Pattern.compile("localhost:([0-9]+)/passord#([0-9a-f]+)");
    private static final String PASSWORD = "et langt passord";

    @TempDir
    Path folder;

    private Process service;
    private Client controller;
    private int port;
    private int forecasts;

    @BeforeEach
    void startTheServiceInAProcessOfItsOwn() throws IOException {
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--municipality",
                        Offices.MUNICIPALITY,
                        "--data",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var secret = invitation();
        var administrator = new Client(port);
        administrator.post("/api/password", password(secret));
        var account = "/api/9901/accounts/kari";
        administrator.send(
                "PUT", account, "{\"name\": \"Kari\", \"role\": \"CONTROLLER\", \"units\": [], \"active\": true}");
        var invited = Client.text(administrator.post(account + "/invitation", ""));
        controller = new Client(port);
        controller.post("/api/password", password(invited.replaceAll(".*\"([0-9a-f]{64})\".*", "$1")));
        assertThat(controller.post("/api/9901/rounds", Offices.text()).statusCode())
                .isEqualTo(200);
    }

    @AfterEach
    void stop() {
        service.destroyForcibly();
    }

    @Test
    void nothingIsLostAndNoneIsMetWithAFault() throws Exception {
        burst("just started");
        for (int n = 1; n < BURSTS; n++) {
            burst("in use");
        }
        for (var unit : List.of(Offices.SCHOOL, Offices.OFFICE)) {
            var events = Client.text(controller.get("/api/9901/rounds/fjordvik-2026-t1/units/" + unit + "/events"));
            int each = unit.equals(Offices.SCHOOL) ? 23 : 22;
            assertThat(events.split("\"receive\"", -1)).hasSize(BURSTS * each + 1);
        }
    }

    /** All at once, each with a workbook of its own. */
    private void burst(String service) throws Exception {
        var files = new ArrayList<byte[]>();
        for (int n = 0; n < HONEST; n++) {
            var unit = n % 2 == 0 ? Offices.SCHOOL : Offices.OFFICE;
            var issued = controller.get("/api/9901/rounds/fjordvik-2026-t1/units/" + unit + "/workbook");
            files.add(Offices.filled(issued.body(), Integer.toString(41_000 + forecasts++)));
        }
        var hostile =
                hostile(files.get(0)).stream().map(one -> one.bytes().get()).toList();
        var work = new ArrayList<Callable<Long>>();
        files.forEach(file -> work.add(() -> honest(file)));
        hostile.forEach(file -> work.add(() -> refused(file)));
        var pool = Executors.newFixedThreadPool(work.size());
        var times = new ArrayList<Long>();
        try {
            for (var result : pool.invokeAll(work)) {
                times.add(result.get());
            }
        } finally {
            pool.shutdown();
        }
        var sorted = times.subList(0, HONEST).stream().sorted().toList();
        System.out.printf(
                "Deadline, %s: %d handed in at once, %d of them hostile, -Xmx512m: p50 %d ms, p95 %d ms, longest %d ms%n",
                service,
                work.size(),
                HOSTILE,
                sorted.get(HONEST / 2),
                sorted.get(HONEST * 95 / 100),
                sorted.get(HONEST - 1));
    }

    private long honest(byte[] file) {
        long start = System.nanoTime();
        var response = controller.upload("/api/9901/uploads", "a.xlsx", file);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.text(response)).contains("\"received\":true");
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private long refused(byte[] file) {
        var response = controller.upload("/api/9901/uploads", "b.xlsx", file);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.text(response)).contains("\"received\":false");
        return 0;
    }

    /** Some that are refused, from all over the set. */
    private static List<Hostile> hostile(byte[] file) {
        var victim = new Victim(file, "xl/worksheets/sheet2.xml", "H8");
        var refused = HostileSet.of(victim, victim, "file:///none", "http://localhost:1/").stream()
                .filter(one -> one.verdict() instanceof Hostile.Refused)
                .toList();
        int step = refused.size() / HOSTILE;
        return java.util.stream.IntStream.range(0, HOSTILE)
                .mapToObj(at -> refused.get(at * step))
                .toList();
    }

    private String invitation() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            var said = SAID.matcher(line);
            if (said.find()) {
                port = Integer.parseInt(said.group(1));
                return said.group(2);
            }
        }
        throw new AssertionError("the service said no address");
    }

    private static String password(String secret) {
        return "{\"secret\": \"" + secret + "\", \"password\": \"" + PASSWORD + "\"}";
    }
}
