package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.app.archive.NotKept;
import no.samlebok.app.office.Audit;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.figure.FieldId;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk that is full nothing is acknowledged, and when there is room again all goes on by itself. */
class FullDiskIT {
    private static final FieldId FORECAST = FieldId.parse("okonomi.netto.prognose");

    @TempDir
    Path folder;

    @Test
    void nothingIsAcknowledgedWhileTheDiskIsFull() throws IOException, InterruptedException, SQLException {
        boolean isOwn = mounts("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder.toString());
        System.out.println(
                "Full disk: " + (isOwn ? "a disk of 3 MB" : "no disk may be mounted, SQLite is given no more pages"));
        var pools = Pools.open(folder.resolve("samlebok.db"));
        try (var archive = new SqliteArchive(pools, new KeptJson())) {
            var office = Offices.over(archive, Offices.at(Offices.START));
            var controller = Offices.caller(Role.CONTROLLER);
            office.open().open(controller, Offices.text());
            var issued = office.issue()
                    .issue(controller, Offices.ROUND, Offices.SCHOOL)
                    .bytes();
            office.receive().receive(controller, "a.xlsx", Offices.filled(issued, "41 900"));

            var filler = folder.resolve("fyll");
            if (isOwn) {
                fill(filler);
            } else {
                pages(pools, 1);
            }
            var acknowledged = new ArrayList<Integer>();
            assertThatThrownBy(() -> amendUntilFull(office, acknowledged)).isInstanceOf(NotKept.class);
            int events = office.known(Offices.ROUND).events();
            assertThat(events).isEqualTo(1 + acknowledged.size());

            Files.deleteIfExists(filler);
            pages(pools, Integer.MAX_VALUE);
            amend(office, events);
            assertThat(office.known(Offices.ROUND).events()).isEqualTo(events + 1);
            assertThat(Audit.broken(archive, Offices.SEAL)).isEmpty();
        } finally {
            mounts("umount", "-l", folder.toString());
        }
    }

    /** Lets the only connection that writes have at most so many pages; never fewer than there are. */
    private static void pages(Pools pools, int most) throws SQLException {
        try (var connection = pools.writes().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("pragma max_page_count = " + most);
        }
    }

    private static void amendUntilFull(Office office, List<Integer> acknowledged) {
        for (int n = 0; n < 10_000; n++) {
            amend(office, n);
            acknowledged.add(n);
        }
    }

    private static void amend(Office office, int number) {
        assertThat(office.decide()
                        .amend(
                                Offices.caller(Role.CONTROLLER),
                                Offices.ROUND,
                                Offices.SCHOOL,
                                FORECAST,
                                Integer.toString(40_000 + number),
                                "Ringt."))
                .isEmpty();
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            var page = new byte[4096];
            while (true) {
                out.write(page);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean mounts(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
