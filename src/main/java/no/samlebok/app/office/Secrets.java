package no.samlebok.app.office;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import no.samlebok.app.Hash;

/** Makes secrets and keeps them as what they cannot be found from: random ones as SHA-256, passwords as Argon2id. */
public final class Secrets {
    private static final int BYTES = 32;
    /** OWASP's least for Argon2id, of 2024: 19 MiB, two passes, one lane. */
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new secret, 256 bits as hexadecimal. */
    static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What a random secret is kept as. */
    static String hash(String secret) {
        return Hash.of(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** What a password is kept as. */
    static String hashPassword(String password) {
        return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
    }

    /** Whether a password is the one that was kept. */
    static boolean isPassword(String password, String kept) {
        return Password.check(password, kept).with(Argon2Function.getInstanceFromHash(kept));
    }
}
