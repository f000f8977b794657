package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.app.office.Audit;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.app.office.Reception;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Role;
import no.samlebok.report.Standpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many do things at once and are killed in the midst of it, and what is kept is as if they had done them one by one. */
class ConcurrencyAllIT {
    private static final int CLIENTS = 8;
    private static final int OPERATIONS = Integer.getInteger("operations", 5_000);
    private static final long SEED = Long.getLong("seed", 20260101L);
    private static final int LONGEST_RUN = 1_000;
    private static final Caller CONTROLLER = Offices.caller(Role.CONTROLLER);

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void oneUploadTwentyTimesAtOnceIsOneVersion() throws Exception {
        try (var archive = open("samlebok.db")) {
            var office = begun(archive);
            var issued = office.issue()
                    .issue(CONTROLLER, Offices.ROUND, Offices.SCHOOL)
                    .bytes();
            var file = Offices.filled(issued, "41 900");
            var receptions = all(IntStream.range(0, 20)
                    .<Callable<Reception>>mapToObj(any -> () -> office.receive().receive(CONTROLLER, "a.xlsx", file))
                    .toList());
            assertThat(receptions).extracting(Reception::version).containsOnly(1);
            assertThat(office.known(Offices.ROUND).events()).isEqualTo(1);
        }
    }

    @Test
    void whatManyDoAtOnceIsAsIfOneAfterTheOther() throws Exception {
        System.out.printf("Concurrency: %d operations by %d, -Dseed=%d%n", OPERATIONS, CLIENTS, SEED);
        try (var archive = open("samlebok.db")) {
            var office = begun(archive);
            assertThat(office.editions().make(CONTROLLER, Offices.ROUND, "Før")).isPresent();
        }
        int kills = killedAgainAndAgain();
        try (var archive = open("samlebok.db")) {
            var events = archive.reading(records -> records.events().after(Offices.ROUND, 0));
            var history = History.of(events);
            said.forEach(history::assertTold);
            assertThat(said).noneMatch(line -> line.startsWith("anomaly"));
            var office = Offices.over(archive, Offices.at(Offices.START));
            var together = office.known(Offices.ROUND).together(office.today());
            assertThat(PlainRound.counted(Standpoint.of(together)))
                    .isEqualTo(history.after(events.size()).counted());
            assertThat(office.editions().again(Offices.ROUND, "Før").tally().valid())
                    .isZero();
            assertThat(Audit.broken(archive, Offices.SEAL)).isEmpty();
            int copies = assertCopiesAreWhole(events, history);
            System.out.printf(
                    "Concurrency: %d operations answered, %d done, %d kills, %d copies taken meanwhile, 0 anomalies%n",
                    answered(), events.size(), kills, copies);
        }
    }

    /** Runs and kills until so much is answered; how many kills that took. */
    private int killedAgainAndAgain() throws IOException, InterruptedException {
        var random = new Random(SEED);
        int kills = 0;
        while (answered() < OPERATIONS) {
            kills++;
            run("r" + kills, random.nextLong(), 100 + random.nextInt(LONGEST_RUN));
            try (var archive = open("samlebok.db")) {
                assertThat(Audit.broken(archive, Offices.SEAL)).isEmpty();
            }
        }
        return kills;
    }

    private void run(String name, long seed, int lines) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyOffice.class.getName(),
                        folder.toString(),
                        name,
                        Long.toString(seed),
                        Integer.toString(CLIENTS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int before = said.size();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (said.size() == before + lines) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
    }

    /** Each copy that was said to be taken is what there was at some moment while it was taken. */
    private int assertCopiesAreWhole(List<KeptEvent> events, History history) {
        int copies = 0;
        for (var line : said) {
            if (line.startsWith("copied ")) {
                var parts = line.split(" ", -1);
                try (var copy = open(parts[3])) {
                    var kept = copy.reading(records -> records.events().after(Offices.ROUND, 0));
                    assertThat(kept).as(line).isEqualTo(events.subList(0, kept.size()));
                    assertThat(kept.size()).as(line).isBetween(Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
                    var office = Offices.over(copy, Offices.at(Offices.START));
                    var together = office.known(Offices.ROUND).together(office.today());
                    assertThat(PlainRound.counted(Standpoint.of(together)))
                            .isEqualTo(history.after(kept.size()).counted());
                    assertThat(Audit.broken(copy, Offices.SEAL)).as(line).isEmpty();
                    copies++;
                }
            }
        }
        assertThat(copies).isPositive();
        return copies;
    }

    private long answered() {
        return said.stream()
                .filter(line -> line.startsWith("done ") || line.startsWith("refused "))
                .count();
    }

    private static Office begun(SqliteArchive archive) {
        var office = Offices.over(archive, Offices.at(Offices.START));
        assertThat(office.open().open(CONTROLLER, Offices.text()).faults()).isEmpty();
        return office;
    }

    private SqliteArchive open(String name) {
        return SqliteArchive.open(folder.resolve(name), new KeptJson());
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
