package no.samlebok.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the manifests that make the task pane of a service known to Excel, filled in for its address. */
@Command(name = "addin", mixinStandardHelpOptions = true)
final class AddinCommand implements Callable<Integer> {
    private static final String FOLDER = "/addin-manifest/";
    /** What is in the package of the unified manifest, by its name there. */
    private static final SortedMap<String, String> PACKAGE = new TreeMap<>(Map.of(
            "manifest.json", "manifest.json",
            "nn-no.json", "nn-no.json",
            "color.png", "icons/icon-192.png",
            "outline.png", "icons/outline.png"));
    /** Equal addresses give equal bytes. */
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--base-url", required = true, paramLabel = "URL", descriptionKey = "cli.option.baseUrl")
    private String base = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.addin")
    private Path out = Path.of("");

    AddinCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        var address = BaseAddress.parse(base)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), desk.say("noBaseUrl", "found", base)));
        Files.createDirectories(out);
        Files.writeString(out.resolve("manifest.xml"), address.fill(text("manifest.xml")));
        Files.write(out.resolve("samlebok-m365.zip"), zip(address));
        desk.tell("addin", "folder", out.toString(), "id", address.id());
        return ExitCode.OK;
    }

    private static byte[] zip(BaseAddress address) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : PACKAGE.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(THEN);
                zip.putNextEntry(entry);
                zip.write(content(file.getValue(), address));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String file, BaseAddress address) throws IOException {
        return file.endsWith(".json") ? address.fill(text(file)).getBytes(StandardCharsets.UTF_8) : bytes(file);
    }

    private static String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) throws IOException {
        try (var content = AddinCommand.class.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new FileNotFoundException(file);
            }
            return content.readAllBytes();
        }
    }
}
