package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlebok.Examples;
import no.samlebok.app.Received;
import no.samlebok.app.office.Offices;
import no.samlebok.book.Book;
import no.samlebok.excel.ExcelWorkbooks;
import no.samlebok.hostile.Hostile;
import no.samlebok.hostile.HostileSet;
import no.samlebok.hostile.Victim;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Role;
import no.samlebok.rings.Requires;
import no.samlebok.store.SqliteArchive;
import no.samlebok.writers.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A round of fourteen units from an empty service to the next round, in a real browser, with workbooks filled in by
 * LibreOffice. The pictures are kept with {@code -Dpictures=DIR}.
 */
class YearAllIT {
    private static final Path FILL = Path.of("src/test/python/fill.py");
    private static final Instant START = Instant.parse("2026-05-04T07:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aControllerComesThroughARoundOfFourteenUnits() throws IOException, InterruptedException {
        Requires.program("soffice");
        Files.write(folder.resolve("bombe.xlsx"), hostile());
        try (var archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson())) {
            var office = Offices.over(archive, new WrittenClock(folder.resolve("now.txt")));
            try (var server = ApiServer.start(office, 0)) {
                var base = "http://localhost:" + server.port();
                walk(
                        base,
                        base + "/passord#"
                                + office.accounts().first(Offices.MUNICIPALITY).orElseThrow());
            }
        }
        assertThat(sheets("samlet.xlsx")).contains("Oversikt", "Spor");
        assertThat(LibreOffice.convert(folder.resolve("samlet.xlsx"), "pdf", folder))
                .isNotEmptyFile();
        assertThat(LibreOffice.convert(folder.resolve("kapittel.docx"), "txt:Text", folder))
                .content(StandardCharsets.UTF_8)
                .contains("Fjordvik skole", "Bibliotek og kultur", "Vi bruker flere vikarer enn planlagt.");
    }

    private void walk(String base, String invitation) throws IOException, InterruptedException {
        var walk = new Walk(folder);
        walk.by(
                "year.js",
                base,
                invitation,
                Examples.resource("/year/fjordvik-2026-t1.yaml"),
                folder,
                walk.pictures(),
                Requires.python("uno"),
                FILL);
        Walk.keep("aar");
    }

    private List<String> sheets(String name) throws IOException {
        var received = new ExcelWorkbooks().read(Files.readAllBytes(folder.resolve(name)));
        assertThat(received).isInstanceOf(Received.Opened.class);
        Book book = ((Received.Opened) received).book();
        return book.sheets().stream().map(sheet -> sheet.name()).toList();
    }

    /** A workbook that grows to 180 MB where it is unpacked. */
    private byte[] hostile() {
        try (var archive = SqliteArchive.open(folder.resolve("other.db"), new KeptJson())) {
            var office = Offices.over(archive, Offices.at(Offices.START));
            var controller = Offices.caller(Role.CONTROLLER);
            office.open().open(controller, Offices.text());
            var issued = office.issue().issue(controller, Offices.ROUND, Offices.SCHOOL);
            var victim = new Victim(issued.bytes(), "xl/worksheets/sheet2.xml", "H8");
            Map<String, Hostile> all = HostileSet.of(victim, victim, "file:///none", "http://localhost:1/").stream()
                    .collect(Collectors.toMap(Hostile::name, one -> one, (one, other) -> one));
            return all.get("180 MB of zeros in a picture").bytes().get();
        }
    }

    /** A clock that shows what is written in a file, and starts when there is none. */
    private static final class WrittenClock extends Clock {
        private final Path file;

        WrittenClock(Path file) {
            this.file = file;
        }

        @Override
        public Instant instant() {
            try {
                return Files.exists(file) ? Instant.parse(Files.readString(file).strip()) : START;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
