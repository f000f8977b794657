package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.samlebok.app.Seal;
import no.samlebok.app.archive.AuditEnd;
import no.samlebok.app.archive.AuditLine;
import no.samlebok.app.office.Audit;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;
import no.samlebok.report.Standpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is only added to stays as it was written, and who goes around the program to change it is found out. */
class AuditIT {
    private static final long SEED = Long.getLong("seed", 20260101L);
    private static final int TAMPERINGS = 1_000;

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void aRoundIsReportedAndDecided() {
        database = folder.resolve("samlebok.db");
        try (var archive = open()) {
            var office = Offices.over(archive, Offices.at(Offices.START));
            var controller = Offices.caller(Role.CONTROLLER);
            office.open().open(controller, Offices.text());
            for (var unit : List.of(Offices.SCHOOL, Offices.OFFICE)) {
                var issued =
                        office.issue().issue(controller, Offices.ROUND, unit).bytes();
                office.receive().receive(controller, "a.xlsx", Offices.filled(issued, "41 900"));
                for (int n = 0; n < 8; n++) {
                    office.decide().decide(controller, Offices.ROUND, unit, new Deed.Exclude("Lagt ned."));
                    office.decide().decide(controller, Offices.ROUND, unit, new Deed.Include("Likevel ikke."));
                }
                office.decide().decide(controller, Offices.ROUND, unit, new Deed.Approve(1));
            }
            office.editions().make(controller, Offices.ROUND, "Til formannskapet");
        }
    }

    @Test
    void triggersKeepWhatIsOnlyAddedTo() throws SQLException {
        try (var connection = connect()) {
            for (var table : List.of("round", "issue", "file", "event", "edition", "audit")) {
                assertThatThrownBy(() -> run(connection, "delete from " + table))
                        .as(table)
                        .hasMessageContaining("only added to");
                assertThatThrownBy(() -> run(connection, "update " + table + " set rowid = rowid + 1"))
                        .as(table)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void everyChangeOfTheAuditIsFound() throws SQLException {
        var random = new Random(SEED);
        System.out.printf("Audit: %d changes, -Dseed=%d%n", TAMPERINGS, SEED);
        var lines = lines();
        var end = end();
        for (int n = 0; n < TAMPERINGS; n++) {
            var tampered = new ArrayList<>(lines);
            tamper(tampered, random);
            assertThat(Audit.broken(tampered, end, Offices.SEAL))
                    .as("change %d", n)
                    .isPresent();
        }
        assertThat(Audit.broken(lines, end, Offices.SEAL)).isEmpty();
    }

    @Test
    void aChangeInTheDatabaseIsFound() throws SQLException {
        try (var connection = connect()) {
            run(connection, "drop trigger audit_stays");
            run(connection, "update audit set who = 'ola' where number = 5");
        }
        try (var archive = open()) {
            assertThat(Audit.broken(archive, Offices.SEAL)).contains(5);
        }
    }

    @Test
    void whatIsTakenAwayAtTheEndIsFound() throws SQLException {
        int last = lines().size();
        try (var connection = connect()) {
            run(connection, "drop trigger audit_is_kept");
            run(connection, "delete from audit where number > " + (last - 3));
        }
        try (var archive = open()) {
            assertThat(Audit.broken(archive, Offices.SEAL)).contains(last - 2);
            assertThat(Audit.broken(archive, Seal.none())).contains(last - 2);
        }
    }

    @Test
    void anEndThatIsMovedWithoutTheKeyIsFound() throws SQLException {
        int last = lines().size();
        try (var connection = connect()) {
            run(connection, "drop trigger audit_is_kept");
            run(connection, "delete from audit where number = " + last);
            run(connection, "update audit_end set number = " + (last - 1));
        }
        try (var archive = open()) {
            assertThat(Audit.broken(archive, Offices.SEAL)).contains(last - 1);
        }
    }

    @Test
    void aCopyThatIsTakenInUseComesToTheSame() throws java.io.IOException {
        var copy = folder.resolve("kopi.db");
        Standpoint before;
        try (var archive = open()) {
            archive.backup(copy);
            before = standpoint(archive);
        }
        Files.createDirectories(folder.resolve("ny"));
        Files.copy(copy, folder.resolve("ny/samlebok.db"));
        try (var restored = SqliteArchive.open(folder.resolve("ny/samlebok.db"), new KeptJson())) {
            assertThat(standpoint(restored).isSameAs(before)).isTrue();
            assertThat(before.units()).hasSize(2);
            assertThat(Audit.broken(restored, Offices.SEAL)).isEmpty();
        }
    }

    private static Standpoint standpoint(SqliteArchive archive) {
        var office = Offices.over(archive, Offices.at(Offices.START));
        return Standpoint.of(office.known(Offices.ROUND).together(office.today()));
    }

    private static void tamper(List<AuditLine> lines, Random random) {
        int at = random.nextInt(lines.size());
        var line = lines.get(at);
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> Collections.swap(lines, at, at == 0 ? 1 : at - 1);
            case 2 -> lines.set(at, with(line, line.who() + "x", line.what(), line.subject()));
            case 3 -> lines.set(at, with(line, line.who(), "approve" + random.nextInt(), line.subject()));
            case 4 -> lines.set(at, with(line, line.who(), line.what(), line.subject() + " " + random.nextInt()));
            case 5 -> lines.subList(at, lines.size()).clear();
            default -> lines.add(at, line);
        }
    }

    private static AuditLine with(AuditLine line, String who, String what, String subject) {
        return new AuditLine(line.number(), line.at(), line.municipality(), who, what, subject, line.hash());
    }

    private List<AuditLine> lines() {
        try (var archive = open()) {
            return archive.reading(records -> records.audit().after(0, Integer.MAX_VALUE));
        }
    }

    private AuditEnd end() {
        try (var archive = open()) {
            return archive.reading(records -> records.audit().end()).orElseThrow();
        }
    }

    private SqliteArchive open() {
        return SqliteArchive.open(database, new KeptJson());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
