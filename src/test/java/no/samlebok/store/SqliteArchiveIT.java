package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.samlebok.app.archive.NotKept;
import no.samlebok.app.office.Offices;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.Role;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database keeps what it says it has kept, or says that it cannot. */
class SqliteArchiveIT {
    private static final int LIMIT = 30_000;

    @TempDir
    Path folder;

    @Test
    void aDatabaseThatCannotBeSetAsItMustIsRefused() {
        assertThatThrownBy(() -> SqliteArchive.open(Path.of(":memory:"), new KeptJson()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("journal_mode=memory")
                .hasMessageContaining("journal_mode=wal");
    }

    @Test
    void aDatabaseOfALaterProgramIsRefused() throws SQLException {
        var file = folder.resolve("a.db");
        SqliteArchive.open(file, new KeptJson()).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into flyway_schema_history select 99, '99', description, type, 'V99__x.sql',"
                            + " checksum, installed_by, installed_on, execution_time, success"
                            + " from flyway_schema_history where version = '1'");
        }
        assertThatThrownBy(() -> SqliteArchive.open(file, new KeptJson()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("99");
    }

    @Test
    void whatFailsHalfwayIsNotKeptAtAll() {
        try (var archive = SqliteArchive.open(folder.resolve("a.db"), new KeptJson())) {
            assertThatThrownBy(() -> archive.writing(records -> {
                        records.events().keep("9901", "aa", new byte[] {1});
                        throw new IllegalStateException("halfway");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(archive.<Boolean>reading(
                            records -> records.events().file("9901", "aa").isPresent()))
                    .isFalse();
        }
    }

    @Test
    void anEventAboutAFileThatIsNotKeptIsRefused() {
        try (var archive = SqliteArchive.open(folder.resolve("a.db"), new KeptJson())) {
            assertThatThrownBy(() -> archive.writing(records -> records.events().add(Offices.ROUND, "110", event(1))))
                    .isInstanceOf(NotKept.class);
        }
    }

    @Test
    void aSubmissionOfAThousandFiguresTakesLessThanThirtyKilobytes() {
        var event = event(1_000);
        var packed = new Documents(new KeptJson()).pack(event);
        System.out.printf("A submission of 1 000 figures takes %d bytes beside the file%n", packed.length);
        assertThat(packed).hasSizeLessThan(LIMIT);
        assertThat(new Documents(new KeptJson()).unpack(packed, Event.class)).isEqualTo(event);
    }

    private static Event event(int figures) {
        var random = new Random(1);
        var entries = IntStream.range(0, figures)
                .mapToObj(at -> {
                    var raw = new BigDecimal(random.nextInt(9_000_000)).movePointLeft(1);
                    var field = new FieldId("maalekort", "rad" + at / 4, "resultat" + (2016 + at % 4));
                    var place = new Place("Målekort", "D" + (8 + at));
                    return new Entry(field, new Figure.Amount(raw), raw.toPlainString(), place, false);
                })
                .toList();
        var identity = new Identity("9901", "fjordvik-2026-t1", "tertialrapport", 1, "110", 1, "p");
        var origin = new Origin("a.xlsx", "cc", Instant.parse("2026-05-11T09:00:00Z"), "rektor");
        var submission = new Submission(identity, origin, Figures.of(entries), List.of());
        return new Event(origin.receivedAt(), "rektor", Role.LEADER, new Deed.Receive(submission));
    }
}
