package no.samlebok.mangling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import no.samlebok.rings.Seeds;

/** What comes of sequences of manglings, all in one number; a process of its own, for orders of hashes are one in each. */
final class Outcomes {
    private static final int FORMS = 10;

    private Outcomes() {}

    /** Argument: how many sequences. */
    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        var issues = SmallForms.cut(SmallForms.whole(), FORMS, Dice.of(FORMS));
        var digest = MessageDigest.getInstance("SHA-256");
        Seeds.first(Integer.parseInt(arguments[0])).boxed().toList().parallelStream()
                .map(seed -> Sequence.of(issues, seed))
                .sorted(Comparator.comparing(Sequence::seed))
                .map(Outcomes::text)
                .forEachOrdered(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        System.out.println("outcome " + HexFormat.of().formatHex(digest.digest()));
    }

    private static String text(Sequence sequence) {
        var judgement = sequence.judgement();
        return List.of(
                        sequence,
                        sequence.fields(),
                        new TreeSet<>(sequence.touched()),
                        judgement.differing,
                        new TreeSet<>(judgement.named),
                        judgement.isTraceless())
                .toString();
    }
}
