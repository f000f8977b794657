package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.app.office.Audit;
import no.samlebok.app.office.Offices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the database may not be written to, who hands in is told that nothing is received; then all goes on by itself. */
class ReadOnlyIT {
    private static final String OWN = "/api/9901/rounds/fjordvik-2026-t1/units/111";
    private static final String UPLOADS = "/api/9901/uploads";

    @TempDir
    Path folder;

    @Test
    void nothingIsReceivedWhileTheDatabaseIsReadOnly() throws IOException, InterruptedException, SQLException {
        try (var fjordvik = new Fjordvik(folder)) {
            var leader = fjordvik.client("leader");
            var file = Offices.filled(leader.get(OWN + "/workbook").body(), "42 000");
            int events = fjordvik.office().known(Offices.ROUND).events();

            try (var hindrance = Hindrance.of(folder)) {
                System.out.println("Read-only: " + hindrance.said());
                var refused = leader.upload(UPLOADS, "a.xlsx", file);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(Client.text(refused)).contains("Ikke mottatt").doesNotContain("\"received\":true");
                assertThat(leader.get(OWN).statusCode()).isEqualTo(200);
            }
            assertThat(fjordvik.office().known(Offices.ROUND).events()).isEqualTo(events);

            var received = leader.upload(UPLOADS, "a.xlsx", file);
            assertThat(Client.text(received)).contains("\"received\":true");
            assertThat(fjordvik.office().known(Offices.ROUND).events()).isEqualTo(events + 1);
            assertThat(Audit.broken(fjordvik.archive(), Offices.SEAL)).isEmpty();
        }
    }

    /** What keeps the database from being written to: its files are made immutable; where that may not be, it is held. */
    private record Hindrance(List<Path> files, Connection holder, String said) implements AutoCloseable {
        static Hindrance of(Path folder) throws IOException, InterruptedException, SQLException {
            var files = new ArrayList<Path>();
            try (var all = Files.list(folder)) {
                all.filter(file -> file.getFileName().toString().startsWith("samlebok.db"))
                        .forEach(files::add);
            }
            var holder = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("samlebok.db"));
            if (change("+i", files)) {
                return new Hindrance(files, holder, "the files are made immutable");
            }
            try (var statement = holder.createStatement()) {
                statement.execute("begin immediate");
            }
            return new Hindrance(List.of(), holder, "no file may be made immutable, another holds the database");
        }

        @Override
        public void close() throws SQLException {
            try {
                change("-i", files);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                holder.close();
            }
        }

        private static boolean change(String how, List<Path> files) throws IOException, InterruptedException {
            var command = new ArrayList<>(List.of("chattr", how));
            files.forEach(file -> command.add(file.toString()));
            return files.isEmpty() || new ProcessBuilder(command).start().waitFor() == 0;
        }
    }
}
