package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the service until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** What workbooks are signed and the end of the audit is marked with, in the folder of the service. */
    static final String KEY_FILE = "samlebok.key";
    /** What all is kept in, in the folder of the service. */
    static final String DATABASE = "samlebok.db";

    private final Desk desk;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "cli.option.port")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "samlebok-data", descriptionKey = "cli.option.data")
    private Path data = Path.of("");

    @Option(names = "--municipality", paramLabel = "NNNN", descriptionKey = "cli.option.municipality", required = true)
    private String municipality = "";

    ServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(data);
        var seal = KeyFile.makeOrRead(data.resolve(KEY_FILE));
        try (var running = desk.services().start(data.resolve(DATABASE), seal, port)) {
            var address = "http://localhost:" + running.port();
            running.invitation(municipality)
                    .ifPresent(secret -> desk.tell("firstAdministrator", "address", address + "/passord#" + secret));
            desk.tell("serving", "address", address);
            new CountDownLatch(1).await();
        }
        return ExitCode.OK;
    }
}
