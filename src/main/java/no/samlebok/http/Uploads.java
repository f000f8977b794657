package no.samlebok.http;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.app.Hash;
import no.samlebok.app.Workbooks;

/** The files that were sent with a request, each read when it is its turn, for they may be many. */
record Uploads(List<UploadedFile> files, Workbooks workbooks) {
    /** What is done with a file, or with one of a zip of files. */
    interface Work {
        void on(String name, byte[] file);
    }

    /**
     * Those of a request.
     *
     * @throws Refused when there are none
     */
    static Uploads of(Context context, Workbooks workbooks) {
        var files = context.uploadedFiles();
        if (files.isEmpty()) {
            throw new Refused(400, "noFiles");
        }
        return new Uploads(files, workbooks);
    }

    void forEach(Work work) {
        files.forEach(file -> unpacked(file.filename(), read(file), work));
    }

    private void unpacked(String name, byte[] file, Work work) {
        boolean isZip = false;
        for (var packed : workbooks.unpack(file)) {
            isZip = true;
            work.on(name + "/" + packed.name(), packed.bytes());
        }
        if (!isZip) {
            work.on(name, file);
        }
    }

    private static byte[] read(UploadedFile file) {
        try (var content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tells these files from others: their names and hashes, but not what a client put between them. */
    String telling() {
        return files.stream()
                .map(file -> Hash.of(read(file)) + " " + file.filename())
                .collect(Collectors.joining("\n"));
    }
}
