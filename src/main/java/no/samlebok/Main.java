package no.samlebok;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import no.samlebok.app.Forms;
import no.samlebok.app.Workbooks;
import no.samlebok.cli.Desk;
import no.samlebok.cli.Samlebok;
import no.samlebok.document.DocumentFiles;
import no.samlebok.excel.ExcelTypist;
import no.samlebok.excel.ExcelWorkbooks;
import no.samlebok.json.Json;
import no.samlebok.json.PaneWorkbooks;
import no.samlebok.reading.AsWritten;
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
                workbooks(),
                new ExcelTypist(),
                definitions.publications(),
                new DocumentFiles(),
                new Json(),
                new Serving(),
                Clock.systemUTC(),
                language,
                out,
                err);
    }

    /** What the task pane sends is read where a workbook is. */
    static Workbooks workbooks() {
        return new PaneWorkbooks(new ExcelWorkbooks());
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
