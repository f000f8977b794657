package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
        int done = 0;
        for (var file : files) {
            checked.addAll(check(file));
            desk.progress("checking", ++done, files.size());
        }
        return checked;
    }

    /** A file as it is; of a zip of files, each of them. */
    private List<Checked> check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var name = String.valueOf(file.getFileName());
        var received = Files.getLastModifiedTime(file).toInstant();
        var checked = new ArrayList<Checked>();
        for (var packed : desk.workbooks().unpack(bytes)) {
            checked.add(check(packed.bytes(), name + "/" + packed.name(), received, rounds(file)));
        }
        return checked.isEmpty() ? List.of(check(bytes, name, received, rounds(file))) : checked;
    }

    private Checked check(byte[] bytes, String name, Instant received, Rounds rounds) {
        return check.check(bytes, new Origin(name, Hash.of(bytes), received, ""), rounds);
    }

    private Rounds rounds(Path file) {
        var only = round;
        return only == null ? new RoundsBeside(file, desk) : Rounds.only(only);
    }
}
