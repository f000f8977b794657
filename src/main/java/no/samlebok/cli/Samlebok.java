package no.samlebok.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: one command for each thing that can be asked of the program. */
@Command(name = "samlebok", mixinStandardHelpOptions = true, version = "samlebok 0.1")
public final class Samlebok implements Runnable {
    @Spec
    private CommandSpec spec;

    private Samlebok(CommandSpec spec) {
        this.spec = spec;
    }

    /** The command line over a desk. */
    public static CommandLine over(Desk desk) {
        var line = new CommandLine(new Samlebok(CommandSpec.create()));
        line.addSubcommand(new DemoCommand(desk));
        line.addSubcommand(new GenerateCommand(desk));
        line.addSubcommand(new CheckCommand(desk));
        line.addSubcommand(new HealCommand(desk));
        line.addSubcommand(new ConsolidateCommand(desk));
        line.addSubcommand(new ReportCommand(desk));
        line.addSubcommand(new RollCommand(desk));
        line.addSubcommand(new TemplatesCommand(desk));
        line.addSubcommand(new ServeCommand(desk));
        line.addSubcommand(new BackupCommand(desk));
        line.addSubcommand(new RestoreCommand(desk));
        line.addSubcommand(new AuditCommand(desk));
        line.addSubcommand(new AddinCommand(desk));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(desk.out());
        line.setErr(desk.err());
        line.setResourceBundle(ResourceBundle.getBundle(
                "messages", Locale.forLanguageTag(desk.language().name().toLowerCase(Locale.ROOT))));
        line.setExecutionExceptionHandler(new OurFault(desk));
        setExitCodes(line);
        return line;
    }

    /** Picocli does not hand these down to the commands below. */
    private static void setExitCodes(CommandLine line) {
        line.getCommandSpec().exitCodeOnInvalidInput(ExitCode.USAGE).exitCodeOnExecutionException(ExitCode.OURS);
        line.getSubcommands().values().forEach(Samlebok::setExitCodes);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.commandLine().getUsageMessage());
    }
}
