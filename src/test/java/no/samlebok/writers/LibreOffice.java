package no.samlebok.writers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.rings.Requires;

/** LibreOffice Calc in Norwegian, without a window. */
public record LibreOffice() implements Writer {
    /** So many are done well within the time that a program is given. */
    private static final int AT_ONCE = 60;

    private static final Path SCRIPT = Path.of("src/test/python/libreoffice_save.py");
    private static final String NORWEGIAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Setup/L10N">
                <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop>
              </item>
            </oor:items>
            """;

    @Override
    public String name() {
        return "LibreOffice";
    }

    @Override
    public List<byte[]> save(List<Opened> opened) {
        Requires.program("soffice");
        var python = Requires.python("uno").toString();
        var saved = new ArrayList<byte[]>();
        for (int at = 0; at < opened.size(); at += AT_ONCE) {
            saved.addAll(Folders.through(
                    opened.subList(at, Math.min(at + AT_ONCE, opened.size())),
                    (from, to) -> Run.command(python, SCRIPT.toString(), from.toString(), to.toString())));
        }
        return saved;
    }

    /**
     * The file converted by one of LibreOffice's filters, in a folder under its own name with the filter's ending.
     *
     * @param options of the command line, as {@code --infilter=...}
     */
    public static Path convert(Path file, String filter, Path folder, String... options) {
        var soffice = Requires.program("soffice").toString();
        var converting = new ArrayList<>(List.of(options));
        converting.addAll(List.of("--convert-to", filter, "--outdir", folder.toString(), file.toString()));
        // One profile for all: making one takes most of a start, and two runs at once cannot share it.
        synchronized (Profile.FOLDER) {
            var command = new ArrayList<>(
                    List.of(soffice, "-env:UserInstallation=" + Profile.FOLDER.toUri(), "--headless", "--norestore"));
            command.addAll(converting);
            Run.command(command.toArray(new String[0]));
        }
        var ending = filter.replaceAll(":.*", "");
        var name = file.getFileName().toString().replaceAll("\\.[^.]*$", "");
        var converted = folder.resolve(name + "." + ending);
        if (!Files.exists(converted)) {
            throw new IllegalStateException("LibreOffice could not open " + file);
        }
        return converted;
    }

    /** The folder where it keeps its settings: of this run alone. */
    private static final class Profile {
        private static final Path FOLDER = create();

        private static Path create() {
            try {
                var folder = Files.createTempDirectory("samlebok-soffice");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
                var user = Files.createDirectories(folder.resolve("user"));
                Files.writeString(user.resolve("registrymodifications.xcu"), NORWEGIAN);
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void remove(Path folder) {
            try {
                Run.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
