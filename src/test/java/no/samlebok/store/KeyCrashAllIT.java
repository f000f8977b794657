package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done under a key is answered after a kill as it was before it, and what was not done is not answered. */
class KeyCrashAllIT {
    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final long SEED = Long.getLong("seed", 20260101L);

    @TempDir
    Path folder;

    private final Map<String, String> answered = new LinkedHashMap<>();

    @Test
    void aKeyHasAnAnswerWhereItsDeedWasDoneAndNowhereElse() throws IOException, InterruptedException {
        System.out.printf("Keys: %d kills, -Dseed=%d%n", KILLS, SEED);
        try (var archive = open()) {
            begin(Offices.over(archive, Offices.at(Offices.START)));
        }
        var random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            run("k" + kill, random.nextInt(400));
            try (var archive = open()) {
                check(Offices.over(archive, Offices.at(Offices.START)), "k" + kill);
            }
        }
        System.out.printf("Keys: %d answered, all answered the same again%n", answered.size());
        assertThat(answered).hasSizeGreaterThan(KILLS);
    }

    private static void begin(Office office) {
        var controller = Offices.caller(Role.CONTROLLER);
        office.open().open(controller, Offices.text());
        var issued = office.issue().issue(controller, Offices.ROUND, Offices.SCHOOL);
        office.receive().receive(controller, "a.xlsx", Offices.filled(issued.bytes(), "41 900"));
    }

    /** Runs until some milliseconds after the first that is answered, and then is killed as by kill -9. */
    private void run(String prefix, int milliseconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeyedOffice.class.getName(),
                        folder.toString(),
                        prefix)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            said(reader.readLine());
            Thread.sleep(milliseconds);
            process.toHandle().destroyForcibly();
            reader.lines().forEach(this::said);
        }
        process.waitFor();
    }

    private void said(String line) {
        var parts = line.split(" ", -1);
        if (parts.length == 2 && parts[1].matches("k[0-9]+-[0-9]+/[0-9]+")) {
            answered.put(parts[0], parts[1]);
        }
    }

    private void check(Office office, String prefix) {
        answered.forEach((key, answer) ->
                assertThat(office.once().before(KeyedOffice.asked(key))).hasValue(answer));
        var done = done(office);
        assertThat(done).doesNotHaveDuplicates().containsAll(answered.keySet());
        assertThat(done)
                .allMatch(key -> office.once().before(KeyedOffice.asked(key)).isPresent());
        var next = prefix + "-"
                + done.stream().filter(key -> key.startsWith(prefix + "-")).count();
        assertThat(office.once().before(KeyedOffice.asked(next))).isEmpty();
        // The last may be done without anybody having heard so: whoever sends it again is answered, and it is done
        // once.
        done.forEach(key -> answered.put(key, KeyedOffice.correct(office, key)));
        assertThat(done(office)).isEqualTo(done);
    }

    /** The keys of what was done, each of which is the reason of its correction. */
    private static List<String> done(Office office) {
        return office.archive().reading(records -> records.events().after(Offices.ROUND, 0)).stream()
                .map(kept -> kept.event().deed())
                .filter(Deed.Amend.class::isInstance)
                .map(deed -> ((Deed.Amend) deed).reason())
                .toList();
    }

    private SqliteArchive open() {
        return SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
    }
}
