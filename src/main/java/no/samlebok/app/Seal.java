package no.samlebok.app;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Signature;
import org.jspecify.annotations.Nullable;

/** Signs what a workbook says it is, with HMAC-SHA256, and tells whether what comes back is still as signed. */
public final class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final char SEPARATOR = '|';

    private final byte @Nullable [] key;

    private Seal(byte @Nullable [] key) {
        this.key = key;
    }

    /** A seal with this key. */
    public static Seal with(byte[] key) {
        return new Seal(key.clone());
    }

    /** No key: nothing can be signed, and signatures are not checked. */
    public static Seal none() {
        return new Seal(null);
    }

    /**
     * The identity and its signature, as one line.
     *
     * @throws IllegalStateException when there is no key
     */
    public String sign(Identity identity) {
        return identity.text() + SEPARATOR + mark(identity.text());
    }

    /**
     * A mark of a text that only who has the key can make.
     *
     * @throws IllegalStateException when there is no key
     */
    public String mark(String text) {
        if (key == null) {
            throw new IllegalStateException("no key to sign with");
        }
        return mac(text, key);
    }

    /** The identity of a signed line, and whether the signature holds; empty when the line is none of ours. */
    public Optional<Sealed> open(String line) {
        int cut = line.lastIndexOf(SEPARATOR);
        if (cut < 0) {
            return Optional.empty();
        }
        var text = line.substring(0, cut);
        return Identity.parse(text).map(identity -> new Sealed(identity, signature(text, line.substring(cut + 1))));
    }

    /** Whether a mark is the one of a text. */
    public Signature signature(String text, String mark) {
        if (key == null) {
            return Signature.NOT_CHECKED;
        }
        boolean same = MessageDigest.isEqual(
                mac(text, key).getBytes(StandardCharsets.US_ASCII), mark.getBytes(StandardCharsets.UTF_8));
        return same ? Signature.GENUINE : Signature.BROKEN;
    }

    private static String mac(String text, byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** An identity that was read, and what is known of its signature. */
    public record Sealed(Identity identity, Signature signature) {}
}
