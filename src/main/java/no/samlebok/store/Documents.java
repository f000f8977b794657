package no.samlebok.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.samlebok.app.archive.Codec;

/** Values as packed documents: a submission of a thousand figures takes less than 30 kB. */
record Documents(Codec codec) {
    byte[] pack(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(codec.write(value).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    <T> T unpack(byte[] document, Class<T> kind) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(document))) {
            return codec.read(new String(zip.readAllBytes(), StandardCharsets.UTF_8), kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
