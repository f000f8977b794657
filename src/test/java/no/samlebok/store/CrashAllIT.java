package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.samlebok.app.archive.AuditLine;
import no.samlebok.app.archive.KeptEdition;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.app.archive.Records;
import no.samlebok.app.office.Audit;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after the process is killed in the midst of anything, and nothing is half done. */
class CrashAllIT {
    private static final int KILLS = Integer.getInteger("kills", 60);
    private static final long SEED = Long.getLong("seed", 20260101L);
    private static final Duration READY = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
        System.out.printf("Crash: %d kills, -Dseed=%d%n", KILLS, SEED);
        try (var archive = open()) {
            Offices.over(archive, Offices.at(Offices.START))
                    .open()
                    .open(Offices.caller(Role.CONTROLLER), Offices.text());
        }
        var random = new Random(SEED);
        long slowest = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            run(random.nextLong(), random.nextInt(1_500));
            long start = System.nanoTime();
            try (var archive = open()) {
                slowest = Math.max(slowest, System.nanoTime() - start);
                archive.reading(this::checkAll);
                assertThat(Audit.broken(archive, Offices.SEAL)).isEmpty();
            }
            deleteCopies();
        }
        System.out.printf(
                "Crash: %d acknowledged, 0 lost, ready again after at most %d ms%n",
                acknowledged.size(), TimeUnit.NANOSECONDS.toMillis(slowest));
        assertThat(Duration.ofNanos(slowest)).isLessThan(READY);
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    /** Runs until some milliseconds after the first that is acknowledged, and then is killed as by kill -9. */
    private void run(long seed, int milliseconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingOffice.class.getName(),
                        folder.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isEqualTo("ready");
            lines.add(reader.readLine());
            var killer = new Thread(() -> {
                try {
                    Thread.sleep(milliseconds);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                process.toHandle().destroyForcibly();
            });
            killer.start();
            reader.lines().forEach(lines::add);
            killer.join();
        }
        process.waitFor();
        acknowledged.addAll(lines);
    }

    private boolean checkAll(Records records) {
        var events = records.events().after(Offices.ROUND, 0);
        var editions = records.editions().of(Offices.ROUND);
        var kept = new ArrayList<String>();
        var versions = new HashMap<String, Integer>();
        for (var event : events) {
            kept.add(line(event, versions, records));
        }
        editions.stream().map(KeptEdition::name).forEach(name -> kept.add("edition " + name));
        assertThat(kept).containsAll(acknowledged);
        assertAllAreAudited(records, events, editions.size());
        return true;
    }

    /** Each event and edition has its line in the audit, and each line what it is about: neither is there by halves. */
    private static void assertAllAreAudited(Records records, List<KeptEvent> events, int editions) {
        var lines = records.audit().after(0, Integer.MAX_VALUE).stream()
                .map(AuditLine::what)
                .toList();
        assertThat(lines.stream().filter("edition"::equals)).hasSize(editions);
        for (var kind : List.of(Deed.Kind.RECEIVE, Deed.Kind.AMEND, Deed.Kind.APPROVE)) {
            assertThat(lines.stream().filter(kind.id()::equals)).hasSize((int) events.stream()
                    .filter(event -> event.event().deed().kind() == kind)
                    .count());
        }
    }

    private static String line(KeptEvent kept, Map<String, Integer> versions, Records records) {
        var deed = kept.event().deed();
        if (deed instanceof Deed.Receive received) {
            var sha256 = received.submission().origin().sha256();
            assertThat(records.events().file(Offices.MUNICIPALITY, sha256)).isPresent();
            return "receive " + kept.unit() + " " + versions.merge(kept.unit(), 1, Integer::sum) + " " + sha256;
        } else if (deed instanceof Deed.Amend amend) {
            return "amend " + kept.unit() + " " + amend.reason();
        } else if (deed instanceof Deed.Approve approve) {
            return "approve " + kept.unit() + " " + approve.version();
        }
        return "";
    }

    private SqliteArchive open() {
        return SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
    }

    private void deleteCopies() throws IOException {
        try (var copies = Files.newDirectoryStream(folder, "kopi-*")) {
            for (var copy : copies) {
                Files.delete(copy);
            }
        }
    }
}
