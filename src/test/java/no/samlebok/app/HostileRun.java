package no.samlebok.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samlebok.book.Sheet;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;

/** Checks files one after the other in a process of its own, and tells in a line what became of each. */
final class HostileRun {
    /** What one line tells. */
    record Line(int file, String refusal, List<String> changed, List<String> flagged, String said, long millis) {
        static Line parse(String text) {
            var parts = text.split("\t", -1);
            return new Line(
                    Integer.parseInt(parts[0]),
                    parts[1],
                    list(parts[2]),
                    list(parts[3]),
                    new String(Base64.getDecoder().decode(parts[4]), java.nio.charset.StandardCharsets.UTF_8),
                    Long.parseLong(parts[5]));
        }

        private static List<String> list(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split(","));
        }

        String text() {
            var words = Base64.getEncoder().encodeToString(said.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return String.join(
                    "\t",
                    String.valueOf(file),
                    refusal,
                    String.join(",", changed),
                    String.join(",", flagged),
                    words,
                    String.valueOf(millis));
        }
    }

    private final Figures honest;

    private HostileRun(Figures honest) {
        this.honest = honest;
    }

    /** Arguments: a folder with the honest file, {@code honest}, and the hostile ones, by number. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var honest = Files.readAllBytes(folder.resolve("honest"));
        var round = Molde.open(Molde.reports().get(1));
        for (int n = 0; n < 20; n++) {
            Molde.check(honest, round);
        }
        var run = new HostileRun(Molde.check(honest, round).figures());
        for (int file = 0; Files.exists(folder.resolve(String.valueOf(file))); file++) {
            var bytes = Files.readAllBytes(folder.resolve(String.valueOf(file)));
            var received = Molde.WORKBOOKS.read(bytes);
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var checked = Molde.check(bytes, round);
            readRemarks(received);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            System.out.println(run.line(file, checked, spent / 1_000_000).text());
        }
    }

    /** As when the file is made anew, which is when anybody asks for what is noted on its cells. */
    private static void readRemarks(Received received) {
        if (received instanceof Received.Opened opened) {
            opened.book().sheets().forEach(Sheet::remarks);
        }
    }

    private Line line(int file, Checked checked, long millis) {
        if (checked.refusal() != null) {
            return new Line(file, checked.refusal().key(), List.of(), List.of(), "", millis);
        }
        var changed = changed(checked.figures());
        var flagged = checked.findings().stream()
                .map(Finding::field)
                .filter(Objects::nonNull)
                .map(FieldId::toString)
                .distinct()
                .toList();
        var said = changed.stream()
                .limit(1)
                .map(field -> raw(checked.figures(), field))
                .collect(Collectors.joining());
        return new Line(file, "", changed.stream().map(FieldId::toString).toList(), flagged, said, millis);
    }

    private static String raw(Figures figures, FieldId field) {
        return figures.figure(field) instanceof Figure.Text text ? text.value() : "";
    }

    private List<FieldId> changed(Figures figures) {
        var all = new ArrayList<>(honest.entries().keySet());
        all.addAll(figures.entries().keySet());
        return all.stream()
                .distinct()
                .filter(field -> !Objects.equals(value(honest, field), value(figures, field)))
                .toList();
    }

    private static Object value(Figures figures, FieldId field) {
        return figures.entry(field).map(Entry::figure).orElse(null);
    }
}
