package no.samlebok;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import no.samlebok.app.Admission;
import no.samlebok.app.Forms;
import no.samlebok.app.Seal;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Services;
import no.samlebok.cli.Desk;
import no.samlebok.cli.Samlebok;
import no.samlebok.document.DocumentFiles;
import no.samlebok.excel.ExcelTypist;
import no.samlebok.excel.ExcelWorkbooks;
import no.samlebok.http.ApiServer;
import no.samlebok.json.Json;
import no.samlebok.json.KeptJson;
import no.samlebok.reading.AsWritten;
import no.samlebok.store.SqliteArchive;
import no.samlebok.template.Expansion;
import no.samlebok.template.FigureReader;
import no.samlebok.words.Language;
import no.samlebok.yaml.YamlDefinitions;

/** The entrance of the program, and the only place that puts its parts together. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name, and ends with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(desk(language(), out, err), arguments));
    }

    /** Runs a command at a desk and gives its exit code. */
    static int run(Desk desk, String... arguments) {
        return Samlebok.over(desk).execute(arguments);
    }

    /** Everything a command works with. */
    static Desk desk(Language language, PrintWriter out, PrintWriter err) {
        var definitions = new YamlDefinitions(Main::reader);
        return new Desk(
                definitions,
                forms(),
                new ExcelWorkbooks(),
                new ExcelTypist(),
                definitions.publications(),
                new DocumentFiles(),
                new Json(),
                Main::serve,
                Clock.systemUTC(),
                language,
                out,
                err);
    }

    private static Services.Running serve(Path database, Seal seal, int port) {
        var codec = new KeptJson();
        var archive = SqliteArchive.open(database, codec);
        var office = Office.of(new Office.Parts(
                archive,
                new YamlDefinitions(Main::reader),
                forms(),
                Main::reader,
                new ExcelWorkbooks(),
                new DocumentFiles(),
                new Json(),
                codec,
                seal,
                Admission.of(Runtime.getRuntime().maxMemory() / 2, ExcelWorkbooks.MEMORY),
                Clock.systemUTC()));
        return new Service(archive, office, ApiServer.start(office, port));
    }

    /** The service with what it is to close. */
    private record Service(SqliteArchive archive, Office office, ApiServer server) implements Services.Running {
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
            archive.close();
        }
    }

    /** Prefilled figures are read the way returned ones are. */
    static Forms forms() {
        return (round, unit) ->
                Expansion.of(round, unit, reader(round.period().year())).orElseThrow();
    }

    static FigureReader reader(int year) {
        return (field, raw) -> AsWritten.read(raw, field, year).figure();
    }

    private static Language language() {
        return Locale.getDefault().getLanguage().equals("nn") ? Language.NN : Language.NB;
    }
}
