package no.samlebok.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import no.samlebok.app.Seal;
import no.samlebok.app.demo.Demonstration;
import no.samlebok.app.demo.Result;
import no.samlebok.app.demo.Summary;
import no.samlebok.words.Norwegian;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs published reports through the whole program, and leaves everything to be looked at. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final int KEY_BYTES = 32;

    private final Desk desk;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "samlebok-demo",
            descriptionKey = "cli.option.outOfDemo")
    private Path out = Path.of("");

    DemoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        var demonstration = new Demonstration(
                desk.publications(), desk.forms(), desk.workbooks(), desk.typist(), seal(), desk.clock());
        var summary = demonstration.run(out, file -> desk.tell("demo.written", "file", file.toString()));
        Files.write(out.resolve("summary.json"), desk.json().summary(summary).getBytes(StandardCharsets.UTF_8));
        tell(summary);
        return summary.results().stream().allMatch(Result::isGood) ? ExitCode.OK : ExitCode.OURS;
    }

    private void tell(Summary summary) {
        for (var result : summary.results()) {
            desk.out()
                    .println(desk.say(
                            "demo.result",
                            "report",
                            result.report(),
                            "equal",
                            Integer.toString(result.equal()),
                            "expected",
                            Integer.toString(result.expected()),
                            "raised",
                            Integer.toString(result.raised().size()),
                            "false",
                            Integer.toString(result.falselyFlagged().size())));
        }
        desk.out()
                .println(desk.say(
                        "demo.total",
                        "equal",
                        total(summary, Result::equal),
                        "expected",
                        total(summary, Result::expected)));
        desk.out().println(desk.say("demo.done", "folder", out.toAbsolutePath().toString()));
        desk.out().flush();
    }

    private static String total(Summary summary, ToIntFunction<Result> count) {
        return Norwegian.number(
                BigDecimal.valueOf(summary.results().stream().mapToInt(count).sum()));
    }

    /** A key for this demonstration only. */
    private static Seal seal() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Seal.with(key);
    }
}
