package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.office.Audit;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Known;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.app.office.Reception;
import no.samlebok.figure.FieldId;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;
import no.samlebok.ledger.RoundLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many do things at once, and what is kept is as if they had done them one after the other. */
class ConcurrencyAllIT {
    private static final int CLIENTS = 8;
    private static final int OPERATIONS = Integer.getInteger("operations", 5_000);
    private static final long SEED = Long.getLong("seed", 20260101L);
    private static final FieldId FORECAST = FieldId.parse("okonomi.netto.prognose");
    private static final Caller CONTROLLER = Offices.caller(Role.CONTROLLER);
    private static final RoundKey ROUND = Offices.ROUND;

    @TempDir
    Path folder;

    private SqliteArchive archive;
    private Office office;

    @BeforeEach
    void open() {
        archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        office = Offices.over(archive, Offices.at(Offices.START));
        office.open().open(CONTROLLER, Offices.text());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void oneUploadTwentyTimesAtOnceIsOneVersion() throws Exception {
        var file = filled(Offices.SCHOOL, 41_900);
        var receptions = all(IntStream.range(0, 20)
                .<Callable<Reception>>mapToObj(any -> () -> office.receive().receive(CONTROLLER, "a.xlsx", file))
                .toList());
        assertThat(receptions).extracting(Reception::version).containsOnly(1);
        assertThat(office.known(ROUND).events()).isEqualTo(1);
    }

    @Test
    void whatManyDoAtOnceIsAsIfOneAfterTheOther() throws Exception {
        System.out.printf("Concurrency: %d operations by %d, -Dseed=%d%n", OPERATIONS, CLIENTS, SEED);
        office.receive().receive(CONTROLLER, "a.xlsx", filled(Offices.SCHOOL, 41_900));
        assertThat(office.editions().make(CONTROLLER, ROUND, "Før")).isPresent();
        var done = new AtomicInteger(office.known(ROUND).events());
        all(IntStream.range(0, CLIENTS)
                .<Callable<Boolean>>mapToObj(client -> () -> new Client(client, done).run())
                .toList());
        var known = office.known(ROUND);
        assertThat(known.events()).isEqualTo(done.get());
        assertEachWasAllowed(known);
        assertThat(Audit.broken(archive)).isEmpty();
        assertThat(office.editions().again(ROUND, "Før").tally().valid()).isEqualTo(1);
        System.out.printf("Concurrency: %d done, 0 anomalies%n", known.events());
    }

    /** Every event that is kept was allowed when it was done, and together they come to what the office remembers. */
    private void assertEachWasAllowed(Known known) {
        var ledger = RoundLedger.EMPTY;
        for (KeptEvent kept : archive.reading(records -> records.events().after(ROUND, 0))) {
            var form = known.form(kept.unit()).orElseThrow();
            var event = kept.event();
            var before = ledger.of(kept.unit());
            assertThat(before.objection(
                            event.deed(), event.role(), form, known.round().approval(), office.today()))
                    .as("%d %s", kept.number(), event.deed())
                    .isEmpty();
            ledger = ledger.after(kept.unit(), event);
        }
        assertThat(known.ledger()).isEqualTo(ledger);
    }

    private byte[] filled(String unit, int forecast) {
        return Offices.filled(office.issue().issue(CONTROLLER, ROUND, unit).bytes(), Integer.toString(forecast));
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            var results = new ArrayList<T>();
            for (Future<T> result : pool.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    /** Somebody who does one thing after the other, most of them at the wrong time. */
    private final class Client {
        private final Random random;
        private final AtomicInteger done;

        Client(int number, AtomicInteger done) {
            this.random = new Random(SEED + number);
            this.done = done;
        }

        boolean run() {
            for (int at = 0; at < OPERATIONS / CLIENTS; at++) {
                var unit = random.nextBoolean() ? Offices.SCHOOL : Offices.OFFICE;
                if (random.nextInt(60) == 0) {
                    receive(unit);
                } else if (decide(unit)) {
                    done.incrementAndGet();
                }
            }
            return true;
        }

        private void receive(String unit) {
            var file = filled(unit, 40_000 + random.nextInt(5_000));
            if (office.receive().receive(CONTROLLER, "a.xlsx", file).isReceived()) {
                done.incrementAndGet();
            }
        }

        private boolean decide(String unit) {
            int version =
                    Math.max(1, office.known(ROUND).ledger(unit).versions().size());
            return switch (random.nextInt(7)) {
                case 0 -> does(unit, new Deed.Approve(version));
                case 1 -> does(unit, new Deed.Return(version, "Se på tallet."));
                case 2 -> does(unit, new Deed.Exclude("Lagt ned."));
                case 3 -> does(unit, new Deed.Include("Likevel ikke."));
                case 4 -> does(unit, new Deed.Reopen("Nye tall."));
                case 5 -> does(unit, new Deed.Settle(FORECAST, random.nextBoolean()));
                default ->
                    office.decide()
                            .amend(
                                    CONTROLLER,
                                    ROUND,
                                    unit,
                                    FORECAST,
                                    Integer.toString(40_000 + random.nextInt(5_000)),
                                    "Ringt.")
                            .isEmpty();
            };
        }

        private boolean does(String unit, Deed deed) {
            return office.decide().decide(CONTROLLER, ROUND, unit, deed).isEmpty();
        }
    }
}
