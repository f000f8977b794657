package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.samlebok.app.archive.Account;
import no.samlebok.app.office.Audit;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;
import no.samlebok.report.Standpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database that was written by an earlier program is brought up to this one, and comes to what it came to then. It is kept
 * beside the tests, and never written anew but when its kind is a new one: {@code -DargLine=-Ddatabase=write}.
 */
class KeptDatabaseIT {
    private static final Path KEPT = Path.of("src/test/resources/store/samlebok-v3.db");
    private static final String EDITION = "Til formannskapet";

    @TempDir
    Path folder;

    @Test
    void whatWasKeptComesToWhatItCameToThen() throws IOException {
        if (System.getProperty("database", "").equals("write")) {
            write();
        }
        var copy = folder.resolve("samlebok.db");
        Files.copy(KEPT, copy);
        try (var archive = open(copy)) {
            var office = Offices.over(archive, Offices.at(Offices.START));
            var now = Standpoint.of(office.known(Offices.ROUND).together(office.today()));
            assertThat(PlainRound.counted(now)).isEqualTo(Map.of(Offices.SCHOOL, 42_100, Offices.OFFICE, 16_200));
            var then = Standpoint.of(office.editions().again(Offices.ROUND, EDITION));
            assertThat(PlainRound.counted(then)).isEqualTo(Map.of(Offices.SCHOOL, 42_100));
            assertThat(office.editions().since(Offices.ROUND, EDITION)).isNotEmpty();
            var events = archive.reading(records -> records.events().after(Offices.ROUND, 0));
            assertThat(events)
                    .extracting(kept -> kept.event().deed().kind())
                    .startsWith(Deed.Kind.RECEIVE, Deed.Kind.AMEND, Deed.Kind.APPROVE)
                    .hasSize(8);
            var leader = archive.reading(records -> records.accounts().account(Offices.MUNICIPALITY, "rektor"));
            assertThat(leader).map(Account::role).contains(Role.LEADER);
            assertThat(Audit.broken(archive, Offices.SEAL)).isEmpty();
        }
    }

    private static void write() throws IOException {
        Files.createDirectories(KEPT.getParent());
        Files.deleteIfExists(KEPT);
        var made = Files.createTempDirectory("database").resolve("samlebok.db");
        try (var archive = open(made)) {
            fill(Offices.over(archive, Offices.at(Offices.START)));
            archive.backup(KEPT);
        }
    }

    private static void fill(Office office) {
        var administrator = Offices.caller(Role.ADMINISTRATOR);
        var leader = new Account("rektor", "Rektor", Role.LEADER, List.of(Offices.SCHOOL), "", true);
        office.accounts().put(administrator, leader);
        var controller = Offices.caller(Role.CONTROLLER);
        office.accounts().link(controller, "rektor", Offices.ROUND.round(), Offices.START.plus(Duration.ofDays(1)));
        office.open().open(controller, Offices.text());
        receive(office, Offices.SCHOOL, "41 900");
        office.decide().amend(controller, Offices.ROUND, Offices.SCHOOL, Step.FORECAST, "42 100", "Ringt.");
        decide(office, Offices.SCHOOL, new Deed.Approve(1));
        office.editions().make(controller, Offices.ROUND, EDITION);
        receive(office, Offices.OFFICE, "16 000");
        decide(office, Offices.OFFICE, new Deed.Return(1, "Se på prognosen."));
        receive(office, Offices.OFFICE, "16 200");
        decide(office, Offices.OFFICE, new Deed.Exclude("Lagt ned."));
        decide(office, Offices.OFFICE, new Deed.Include("Likevel ikke."));
        var moved = Offices.text().replace("okonomi.netto.regnskap: 14 120", "okonomi.netto.regnskap: 14 130");
        office.open().open(controller, moved);
    }

    private static void receive(Office office, String unit, String forecast) {
        var controller = Offices.caller(Role.CONTROLLER);
        var issued = office.issue().issue(controller, Offices.ROUND, unit).bytes();
        office.receive().receive(controller, "a.xlsx", Offices.filled(issued, forecast));
    }

    private static void decide(Office office, String unit, Deed deed) {
        assertThat(office.decide().decide(Offices.caller(Role.CONTROLLER), Offices.ROUND, unit, deed))
                .isEmpty();
    }

    private static SqliteArchive open(Path file) {
        return SqliteArchive.open(file, new KeptJson());
    }
}
