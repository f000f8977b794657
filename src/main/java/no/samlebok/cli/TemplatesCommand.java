package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import no.samlebok.guide.ChangeLog;
import no.samlebok.guide.ChangePage;
import no.samlebok.guide.FamilyPage;
import no.samlebok.template.Template;
import no.samlebok.words.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Work on templates. */
@Command(name = "templates", mixinStandardHelpOptions = true)
final class TemplatesCommand {
    private final Desk desk;

    TemplatesCommand(Desk desk) {
        this.desk = desk;
    }

    /** Checks the families in a folder, or those the program brings; every fault at once. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(
            @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "cli.option.templates") @Nullable
                    Path folder) {
        var faults = desk.definitions().templates(folder);
        faults.forEach(fault -> desk.out().println(fault.in(desk.language())));
        desk.tell("templatesChecked", "count", Integer.toString(faults.size()));
        desk.out().flush();
        return faults.isEmpty() ? ExitCode.OK : ExitCode.DEFINITION;
    }

    /** Writes a page about each family in both languages: {@code enhetsrapport.nb.md}. */
    @Command(name = "docs", mixinStandardHelpOptions = true)
    int docs(
            @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "cli.option.templates") @Nullable
                    Path folder,
            @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out") Path out)
            throws IOException {
        int code = check(folder);
        if (code != ExitCode.OK) {
            return code;
        }
        Files.createDirectories(out);
        for (var family : desk.definitions().families(folder)) {
            write(family.orElseThrow(), out);
        }
        return ExitCode.OK;
    }

    /** Says what changed from one version of a family to the next. */
    @Command(name = "diff", mixinStandardHelpOptions = true)
    int diff(
            @Parameters(paramLabel = "OLD", descriptionKey = "cli.option.templateBefore") Path before,
            @Parameters(paramLabel = "NEW", descriptionKey = "cli.option.templateAfter") Path after) {
        var old = family(before);
        var now = family(after);
        if (old.isEmpty() || now.isEmpty()) {
            return ExitCode.DEFINITION;
        }
        desk.out().print(ChangePage.of(ChangeLog.between(old.get(), now.get()), desk.language()));
        desk.out().flush();
        return ExitCode.OK;
    }

    /** The family that a folder is; empty when it has faults, which are shown. */
    private Optional<Template> family(Path folder) {
        return check(folder) == ExitCode.OK
                ? Optional.of(desk.definitions().families(folder).get(0).orElseThrow())
                : Optional.empty();
    }

    private static void write(Template family, Path out) throws IOException {
        for (var language : Language.values()) {
            var name = family.id() + "." + language.name().toLowerCase(Locale.ROOT) + ".md";
            Files.writeString(out.resolve(name), FamilyPage.of(family, language));
        }
    }
}
