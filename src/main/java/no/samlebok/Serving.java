package no.samlebok;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import no.samlebok.app.Admission;
import no.samlebok.app.Seal;
import no.samlebok.app.office.Audit;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Services;
import no.samlebok.document.DocumentFiles;
import no.samlebok.excel.ExcelWorkbooks;
import no.samlebok.http.ApiServer;
import no.samlebok.json.Json;
import no.samlebok.json.KeptJson;
import no.samlebok.store.SqliteArchive;
import no.samlebok.yaml.YamlDefinitions;

/** Puts the service together, beside {@link Main}: the only place that knows store and HTTP both. */
final class Serving implements Services {
    @Override
    public Running start(Path database, Seal seal, int port) {
        var archive = SqliteArchive.open(database, new KeptJson());
        var office = office(archive, seal);
        return new Started(archive, office, ApiServer.start(office, port));
    }

    @Override
    public void backup(Path database, Path copy) {
        try (var archive = SqliteArchive.open(database, new KeptJson())) {
            archive.backup(copy);
        }
    }

    @Override
    public Optional<Integer> brokenAudit(Path database, Seal seal) {
        try (var archive = SqliteArchive.open(database, new KeptJson())) {
            return Audit.broken(archive, seal);
        }
    }

    private static Office office(SqliteArchive archive, Seal seal) {
        return Office.of(new Office.Parts(
                archive,
                new YamlDefinitions(Main::reader),
                Main.forms(),
                Main::reader,
                Main.workbooks(),
                new DocumentFiles(),
                new Json(),
                new KeptJson(),
                seal,
                Admission.of(Runtime.getRuntime().maxMemory() / 2, ExcelWorkbooks.MEMORY),
                Clock.systemUTC()));
    }

    /** The service with what it is to close. */
    private record Started(SqliteArchive archive, Office office, ApiServer server) implements Running {
        @Override
        public int port() {
            return server.port();
        }

        @Override
        public Optional<String> invitation(String municipality) {
            return office.accounts().first(municipality);
        }

        @Override
        public void close() {
            server.close();
            office.tasks().close();
            archive.close();
        }
    }
}
