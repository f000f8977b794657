package no.samlebok.cli;

import java.nio.file.NoSuchFileException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says that a fault is ours, with an id that finds it again in the log. */
final class OurFault implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(OurFault.class);

    private final Desk desk;

    OurFault(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        if (fault instanceof NoSuchFileException missing) {
            desk.tell("noSuchFile", "file", String.valueOf(missing.getFile()));
            return ExitCode.USAGE;
        }
        var id = UUID.randomUUID().toString();
        LOG.error("fault {}", id, fault);
        desk.tell("ourFault", "id", id);
        return ExitCode.OURS;
    }
}
