package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.app.CheckWorkbook;
import no.samlebok.app.Checked;
import no.samlebok.app.CompareCopies;
import no.samlebok.app.Hash;
import no.samlebok.app.Rounds;
import no.samlebok.app.Seal;
import no.samlebok.submission.Origin;
import no.samlebok.template.Round;
import org.jspecify.annotations.Nullable;

/** Goes through files one by one; a bad one never stops the others. */
final class Inbox {
    private final Desk desk;
    private final @Nullable Round round;

    /** With the round they belong to; null when each must find its own. */
    Inbox(Desk desk, @Nullable Round round) {
        this.desk = desk;
        this.round = round;
    }

    /** What is done with one file. */
    interface Work<T> {
        /** What comes of a file, from where it came, with the rounds that may be its own. */
        T on(byte[] file, Origin origin, Rounds rounds);
    }

    /** Every file, checked, and those of one workbook held against each other. */
    List<Checked> check(List<Path> files, Seal seal) throws IOException {
        return CompareCopies.among(each(files, new CheckWorkbook(desk.forms(), desk.workbooks(), seal)::check));
    }

    /** What comes of every file. */
    <T> List<T> each(List<Path> files, Work<T> work) throws IOException {
        var results = new ArrayList<T>();
        int done = 0;
        for (var file : files) {
            results.addAll(each(file, work));
            desk.progress("checking", ++done, files.size());
        }
        return results;
    }

    /** What comes of a file as it is; of a zip of files, of each of them. */
    private <T> List<T> each(Path file, Work<T> work) throws IOException {
        var bytes = Files.readAllBytes(file);
        var name = String.valueOf(file.getFileName());
        var received = Files.getLastModifiedTime(file).toInstant();
        var results = new ArrayList<T>();
        for (var packed : desk.workbooks().unpack(bytes)) {
            var origin = origin(packed.bytes(), name + "/" + packed.name(), received);
            results.add(work.on(packed.bytes(), origin, rounds(file)));
        }
        return results.isEmpty() ? List.of(work.on(bytes, origin(bytes, name, received), rounds(file))) : results;
    }

    private static Origin origin(byte[] file, String name, Instant received) {
        return new Origin(name, Hash.of(file), received, "");
    }

    private Rounds rounds(Path file) {
        var only = round;
        return only == null ? new RoundsBeside(file, desk) : Rounds.only(only);
    }
}
