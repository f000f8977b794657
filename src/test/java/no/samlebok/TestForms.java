package no.samlebok;

import java.io.PrintWriter;
import no.samlebok.app.Workbooks;
import no.samlebok.cli.Desk;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import no.samlebok.words.Language;
import no.samlebok.yaml.YamlDefinitions;

/** Forms as the program itself settles them. */
public final class TestForms {
    private TestForms() {}

    /** The form of a unit. */
    public static Form of(Round round, Unit unit) {
        return Main.forms().of(round, unit);
    }

    /** Workbooks as the program itself reads them. */
    public static Workbooks workbooks() {
        return Main.workbooks();
    }

    /** Definitions as the program itself reads them. */
    public static YamlDefinitions definitions() {
        return new YamlDefinitions(Main::reader);
    }

    /** A desk as the program itself sets it up. */
    public static Desk desk(Language language, PrintWriter out, PrintWriter err) {
        return Main.desk(language, out, err);
    }
}
