package no.samlebok.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import no.samlebok.app.Seal;
import org.jspecify.annotations.Nullable;

/** The file with the signing key: 32 random bytes in hexadecimal, readable by its owner only. */
final class KeyFile {
    private static final int BYTES = 32;
    private static final Set<StandardOpenOption> NEW =
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private KeyFile() {}

    /** The seal with the key in a file, which is made with mode 600 if it is not there. */
    static Seal makeOrRead(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try (var channel = Files.newByteChannel(file, NEW, ownerOnly(file))) {
            channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException made) {
            return read(file);
        }
        return Seal.with(key);
    }

    /** The seal with the key in a file; one that checks nothing when there is no file. */
    static Seal read(@Nullable Path file) throws IOException {
        return file == null
                ? Seal.none()
                : Seal.with(HexFormat.of().parseHex(Files.readString(file).strip()));
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
