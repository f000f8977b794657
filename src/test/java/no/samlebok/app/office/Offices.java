package no.samlebok.app.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.app.Admission;
import no.samlebok.app.Seal;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.Pass;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.book.Content;
import no.samlebok.document.DocumentFiles;
import no.samlebok.excel.Filling;
import no.samlebok.json.Json;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Role;

/** An office with the first tertial of the invented Fjordvik, for tests of what a running service does. */
public final class Offices {
    public static final String MUNICIPALITY = "9901";
    public static final RoundKey ROUND = new RoundKey(MUNICIPALITY, "fjordvik-2026-t1");
    public static final String SCHOOL = "110";
    public static final String OFFICE = "120";
    /** Eleven in the morning, some days before the deadline. */
    public static final Instant START = Instant.parse("2026-05-11T09:00:00Z");

    public static final Seal SEAL = Seal.with(new byte[32]);

    private Offices() {}

    /** An office over an archive, at a time. */
    public static Office over(Archive archive, Clock clock) {
        return Office.of(new Office.Parts(
                archive,
                TestForms.definitions(),
                TestForms::of,
                Examples::reader,
                TestForms.workbooks(),
                new DocumentFiles(),
                new Json(),
                new KeptJson(),
                SEAL,
                Admission.of(2, 1),
                clock));
    }

    /** A round rebuilt from what is kept, by one who remembers nothing of what has happened in it. */
    public static Known rebuilt(Present present, Archive archive, Known known) {
        return archive.reading(records -> present.known(records, known.key(), known.version(), known.events()));
    }

    /** One who knows rounds, beside the one in an office. */
    public static Present present() {
        return new Present(TestForms.definitions(), TestForms::of);
    }

    /** A clock that stands still. */
    public static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    /** The round file of the tertial. */
    public static String text() {
        try {
            return Files.readString(Examples.resource("/demo/fjordvik-2026-t1.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody of the municipality, let in. */
    public static Caller caller(Role role, String... units) {
        var id = role.id();
        var pass = new Pass(id, Pass.Kind.SESSION, id, "", START.plus(Duration.ofDays(400)));
        return new Caller(MUNICIPALITY, new Account(id, id, role, List.of(units), "", true), pass);
    }

    /** A workbook as issued, with everything answered and this forecast in it. */
    public static byte[] filled(byte[] issued, String forecast) {
        return filled(issued, forecast, Map.of());
    }

    /** The same with more typed in its named cells, or nothing where something was. */
    public static byte[] filled(byte[] issued, String forecast, Map<String, String> more) {
        Map<String, Content> typed = new LinkedHashMap<>();
        typed.put("f_okonomi_netto_prognose", new Content.Text(forecast));
        typed.put("f_okonomitekst_prognose_tekst", new Content.Text("Vi bruker flere vikarer enn planlagt."));
        typed.put("f_tiltak_1_navn", new Content.Text("Færre vikarer"));
        typed.put("f_tiltak_1_planlagt", new Content.Text("300"));
        typed.put("f_tiltak_1_oppnadd", new Content.Text("100"));
        typed.put("f_fravar_tapte_2026", new Content.Text("210,0"));
        typed.put("f_fravar_mulige_2026", new Content.Text("3 000"));
        more.forEach((name, text) -> typed.put(name, new Content.Text(text)));
        typed.values().removeIf(new Content.Text("")::equals);
        return Filling.type(issued, typed);
    }
}
