package no.samlebok.excel.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samlebok.app.Packed;

/** A zip of files that people send as one, each of which is an upload of its own. */
public final class Bundle {
    /** What some programs put beside the files. */
    private static final Set<String> NOISE = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private static final int BUFFER = 8192;

    private Bundle() {}

    /** The files in it, each unpacked when it is asked for; none when the upload is no such zip. */
    public static Iterable<Packed> of(byte[] upload) {
        return of(upload, Budget.standard());
    }

    static Iterable<Packed> of(byte[] upload, Budget budget) {
        try {
            var files = files(upload, budget);
            return () -> files.stream().map(part -> packed(part, budget)).iterator();
        } catch (Unreadable noZip) {
            return List.of();
        }
    }

    private static List<Part> files(byte[] upload, Budget budget) {
        budget.allow("snapshot.budget.bytes", upload.length, budget.bytes());
        ForeignFile.refuse(upload);
        if (!ForeignFile.isBundle(Container.of(upload, budget))) {
            return List.of();
        }
        return CentralDirectory.parts(upload, budget).stream()
                .filter(part -> !part.isFolder() && !isNoise(part.name()))
                .toList();
    }

    private static boolean isNoise(String name) {
        return name.startsWith("__MACOSX/")
                || NOISE.contains(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }

    /** What of a file can be unpacked, and a little more than is read of any; what is lacking shows when it is read. */
    private static Packed packed(Part part, Budget budget) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = part.open()) {
            var buffer = new byte[BUFFER];
            for (int read = stream.read(buffer);
                    read >= 0 && bytes.size() <= budget.bytes();
                    read = stream.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
        } catch (IOException | Unreadable damaged) {
            return new Packed(part.name(), bytes.toByteArray());
        }
        return new Packed(part.name(), bytes.toByteArray());
    }
}
