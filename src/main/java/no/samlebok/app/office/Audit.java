package no.samlebok.app.office;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samlebok.app.Hash;
import no.samlebok.app.Seal;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.AuditEnd;
import no.samlebok.app.archive.AuditLine;
import no.samlebok.app.archive.Records;
import no.samlebok.submission.Signature;

/**
 * Writes who did what to what, each line chained to the one before, in the same piece of work as what was done: what is
 * changed, taken away or moved afterwards is found. Its end is marked with the key of the service, so that neither lines at
 * the end nor a chain that was made anew go by.
 */
public final class Audit {
    private static final String NOTHING = "0".repeat(64);
    private static final int PAGE = 1000;

    private final Seal seal;
    private final Clock clock;

    /** With what marks its end, and the time. */
    public Audit(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** Writes one line. */
    void write(Records records, String municipality, String who, String what, String subject) {
        var last = records.audit().last();
        int number = last.map(AuditLine::number).orElse(0) + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var bare = new AuditLine(number, at, municipality, who, what, subject, "");
        var hash = hash(last.map(AuditLine::hash).orElse(NOTHING), bare);
        records.audit().add(new AuditLine(number, at, municipality, who, what, subject, hash));
        records.audit().end(new AuditEnd(number, seal.mark(end(number, hash))));
    }

    /**
     * The number of the first line that is not as it was written, or not there; empty when all are.
     *
     * @param seal with the key of the service; without it a chain that was made anew as a whole is not found
     */
    public static Optional<Integer> broken(Archive archive, Seal seal) {
        return archive.reading(records -> {
            var chain = new Chain();
            for (var page = records.audit().after(0, PAGE);
                    !page.isEmpty();
                    page = records.audit().after(chain.number, PAGE)) {
                if (!page.stream().allMatch(chain::holds)) {
                    return Optional.of(chain.number);
                }
            }
            return chain.broken(records.audit().end(), seal);
        });
    }

    /** The same of lines that were read from elsewhere, with where they are to end. */
    public static Optional<Integer> broken(List<AuditLine> lines, AuditEnd end, Seal seal) {
        var chain = new Chain();
        return lines.stream().allMatch(chain::holds) ? chain.broken(Optional.of(end), seal) : Optional.of(chain.number);
    }

    private static String end(int number, String hash) {
        return "audit|" + number + "|" + hash;
    }

    /** Follows the lines, each from the one before. */
    private static final class Chain {
        private String before = NOTHING;
        private int number;

        boolean holds(AuditLine line) {
            number++;
            boolean holds = line.number() == number && line.hash().equals(hash(before, line));
            before = line.hash();
            return holds;
        }

        /** What is wrong at the end of lines that hold. */
        Optional<Integer> broken(Optional<AuditEnd> end, Seal seal) {
            if (number != end.map(AuditEnd::number).orElse(0)) {
                return Optional.of(number + 1);
            }
            return end.filter(one -> seal.signature(end(number, before), one.mark()) == Signature.BROKEN)
                    .map(AuditEnd::number);
        }
    }

    private static String hash(String before, AuditLine line) {
        var fields = new String[] {
            before,
            Integer.toString(line.number()),
            line.at().toString(),
            line.municipality(),
            line.who(),
            line.what(),
            line.subject()
        };
        var text = new StringBuilder();
        for (var field : fields) {
            text.append(field.length()).append(':').append(field);
        }
        return Hash.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
