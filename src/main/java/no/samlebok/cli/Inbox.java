package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.app.CheckWorkbook;
import no.samlebok.app.Checked;
import no.samlebok.app.Hash;
import no.samlebok.app.Rounds;
import no.samlebok.app.Seal;
import no.samlebok.submission.Origin;
import no.samlebok.template.Round;
import org.jspecify.annotations.Nullable;

/** Checks files one by one; a bad one never stops the others. */
final class Inbox {
    private final Desk desk;
    private final CheckWorkbook check;
    private final @Nullable Round round;

    /** With the round they belong to; null when each must find its own. */
    Inbox(Desk desk, Seal seal, @Nullable Round round) {
        this.desk = desk;
        this.check = new CheckWorkbook(desk.forms(), desk.workbooks(), seal);
        this.round = round;
    }

    /** Every file, checked. */
    List<Checked> check(List<Path> files) throws IOException {
        var checked = new ArrayList<Checked>();
        for (var file : files) {
            checked.add(check(file));
            desk.progress("checking", checked.size(), files.size());
        }
        return checked;
    }

    private Checked check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var received = Files.getLastModifiedTime(file).toInstant();
        var origin = new Origin(String.valueOf(file.getFileName()), Hash.of(bytes), received, "");
        return check.check(bytes, origin, rounds(file));
    }

    private Rounds rounds(Path file) {
        var only = round;
        return only == null ? new RoundsBeside(file, desk) : Rounds.only(only);
    }
}
