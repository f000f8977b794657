package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.samlebok.book.Address;
import no.samlebok.book.Name;
import no.samlebok.hostile.Entities;
import no.samlebok.hostile.Hostile;
import no.samlebok.hostile.HostileSet;
import no.samlebok.hostile.Victim;
import no.samlebok.hostile.Volumes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Every file made to do harm gets the verdict it is declared to get, in a process with little memory, and soon. */
class HostileFilesIT {
    private static final String FIGURE = "f_okonomi_regnskap_2017";
    private static final String WORDS = "f_tekster_om_tekst";
    private static final String SECRET = "the canary sings";
    private static final long MOST_MILLIS = 2_000;
    private static final String HEAP = "-Xmx256m";

    @TempDir
    private static Path folder;

    private static final AtomicInteger ASKED = new AtomicInteger();
    private static ServerSocket listener;
    private static String canary;
    private static String place;

    @BeforeAll
    static void listen() throws IOException {
        canary = Files.writeString(folder.resolve("canary.txt"), SECRET).toUri().toString();
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        place = "http://127.0.0.1:" + listener.getLocalPort() + "/";
        var thread = new Thread(HostileFilesIT::answer);
        thread.setDaemon(true);
        thread.start();
    }

    private static void answer() {
        while (!listener.isClosed()) {
            try (var asked = listener.accept()) {
                ASKED.incrementAndGet();
                asked.getOutputStream().write("HTTP/1.0 404 no\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                return;
            }
        }
    }

    @AfterAll
    static void hangUp() throws IOException {
        listener.close();
    }

    @Test
    void aNaiveParserReadsTheCanaryAndAsksTheListener() throws Exception {
        var doctypes = Entities.fetching(canary, place);
        assertThat(naively(doctypes.get(0))).contains(SECRET);
        for (var doctype : doctypes.subList(1, 3)) {
            int before = ASKED.get();
            naively(doctype);
            assertThat(ASKED.get()).as(doctype).isGreaterThan(before);
        }
    }

    private static String naively(String doctype) throws Exception {
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        try {
            return builder.parse(new InputSource(
                            new StringReader(doctype + "<x>" + (doctype.contains("ENTITY e") ? "&e;" : "") + "</x>")))
                    .getDocumentElement()
                    .getTextContent();
        } catch (IOException | org.xml.sax.SAXException refused) {
            return "";
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFileGetsItsVerdict() throws Exception {
        var files = set();
        int before = ASKED.get();
        var lines = run(files);
        System.out.printf(
                "Hostile: %d files, %s, the slowest took %d ms of CPU (%s)%n",
                files.size(),
                HEAP,
                slowest(lines).millis(),
                files.get(slowest(lines).file()));
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("nothing was asked for", () -> {
                    assertThat(ASKED.get()).isEqualTo(before);
                    assertThat(lines).hasSameSizeAs(files);
                    assertThat(files).hasSizeGreaterThan(150);
                })),
                lines.stream()
                        .map(line -> DynamicTest.dynamicTest(
                                files.get(line.file()).name(), () -> holds(files.get(line.file()), line))));
    }

    private static HostileRun.Line slowest(List<HostileRun.Line> lines) {
        return lines.stream()
                .max(Comparator.comparingLong(HostileRun.Line::millis))
                .orElseThrow();
    }

    /** A file that was too slow is run once more, alone: what was the machine's is then gone. */
    private static long millis(Hostile file, HostileRun.Line line) throws Exception {
        return line.millis() <= MOST_MILLIS
                ? line.millis()
                : run(List.of(file)).get(0).millis();
    }

    private static void holds(Hostile file, HostileRun.Line line) throws Exception {
        assertThat(millis(file, line)).isLessThanOrEqualTo(MOST_MILLIS);
        var verdict = file.verdict();
        if (verdict instanceof Hostile.Refused refused) {
            assertThat(line.refusal()).isEqualTo(refused.key());
            return;
        }
        assertThat(line.refusal()).isEmpty();
        if (verdict instanceof Hostile.Same) {
            assertThat(line.changed()).isEmpty();
        } else if (verdict instanceof Hostile.Said said) {
            assertThat(line.changed()).hasSize(1);
            assertThat(line.said()).isEqualTo(said.text());
        } else {
            assertThat(line.changed()).isNotEmpty();
            assertThat(line.flagged()).containsAll(line.changed());
        }
    }

    private static List<Hostile> set() {
        var report = Molde.reports().get(1);
        var file = Molde.returned(Molde.open(report), report);
        return HostileSet.of(victim(file, FIGURE), victim(file, WORDS), canary, place);
    }

    private static Victim victim(byte[] file, String field) {
        var book = ((Received.Opened) Molde.WORKBOOKS.read(file)).book();
        Name name = book.names().stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElseThrow();
        int sheet = book.sheets().stream().map(one -> one.name()).toList().indexOf(name.sheet());
        Address at = name.area().first();
        return new Victim(file, "xl/worksheets/sheet" + (sheet + 1) + ".xml", at.a1());
    }

    private static List<HostileRun.Line> run(List<Hostile> files) throws IOException, InterruptedException {
        var report = Molde.reports().get(1);
        Files.write(folder.resolve("honest"), Molde.returned(Molde.open(report), report));
        for (int n = 0; n < files.size(); n++) {
            Files.write(folder.resolve(String.valueOf(n)), files.get(n).bytes().get());
        }
        var text = child(HEAP, HostileRun.class, folder.toString());
        assertThat(text).doesNotContain(SECRET);
        var lines = new ArrayList<HostileRun.Line>();
        text.lines()
                .filter(line -> line.matches("\\d+\t.*"))
                .map(HostileRun.Line::parse)
                .forEach(lines::add);
        return lines;
    }

    private static String child(String heap, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var said = folder.resolve(main.getSimpleName());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(8, TimeUnit.MINUTES);
        var text = Files.readString(said);
        assertThat(ended && process.exitValue() == 0).as(text).isTrue();
        return text;
    }

    @Test
    void whatUsesUpStackOrMemoryDoesNotTakeTheOthersDown() throws Exception {
        var report = Molde.reports().get(1);
        var file = Molde.returned(Molde.open(report), report);
        var honest = Files.write(folder.resolve("whole"), file);
        var heavy = Files.write(folder.resolve("heavy"), new Volumes(victim(file, FIGURE)).nearlyTooMuch());
        var said = child("-Xmx512m", KillerRun.class, honest.toString(), heavy.toString())
                .lines()
                .filter(line -> line.startsWith("said "))
                .toList();
        System.out.println(
                "With killers among them, -Xmx512m: " + said.stream().distinct().toList());
        assertThat(said).hasSize(24);
        assertThat(said.stream().filter(line -> line.matches("said (whole|heavy) VALID \\d+")))
                .hasSize(16);
        assertThat(said.stream().filter(line -> line.matches("said (deep|wide) check.ourFault")))
                .hasSize(8);
    }
}
