package no.samlebok.writers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.samlebok.rings.Requires;

/** Pictures of workbooks, a page each, as LibreOffice in Norwegian prints them. */
public final class Pictures {
    private static final int DOTS_PER_INCH = 80;

    private Pictures() {}

    /** Takes pictures of a workbook's visible sheets, as {@link #of(byte[], String, Path, String)}. */
    public static List<Path> of(byte[] workbook, Path folder, String name) {
        return of(workbook, ".xlsx", folder, name);
    }

    /**
     * Takes pictures of the pages of a file.
     *
     * @param ending of its name, by which it is opened
     * @param folder where they are put, as {@code NAME-1.png} and so on; earlier ones of the name are replaced
     * @return the pictures in order of their pages
     */
    public static List<Path> of(byte[] content, String ending, Path folder, String name) {
        var pdftoppm = Requires.program("pdftoppm").toString();
        return Run.in(work -> {
            var file = Files.write(work.resolve(name + ending), content);
            var pdf = LibreOffice.convert(file, "pdf", work.resolve("pdf"));
            Files.createDirectories(folder);
            for (var old : all(folder, name)) {
                Files.delete(old);
            }
            Run.command(
                    pdftoppm,
                    "-png",
                    "-r",
                    Integer.toString(DOTS_PER_INCH),
                    pdf.toString(),
                    folder.resolve(name).toString());
            all(folder, name).forEach(Palette::shrink);
            return all(folder, name);
        });
    }

    /** Takes pictures of workbook files: {@code FOLDER FILE...}. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var file : List.of(arguments).subList(1, arguments.length)) {
            var name = Path.of(file).getFileName().toString().replaceAll("\\.xlsx$", "");
            System.out.println(of(Files.readAllBytes(Path.of(file)), folder, name));
        }
    }

    private static List<Path> all(Path folder, String name) throws IOException {
        var page = Pattern.compile(Pattern.quote(name) + "-[0-9]+\\.png");
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> page.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
