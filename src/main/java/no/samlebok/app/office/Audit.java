package no.samlebok.app.office;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samlebok.app.Hash;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.AuditLine;
import no.samlebok.app.archive.Records;

/**
 * Writes who did what to what, each line chained to the one before, in the same piece of work as what was done: what is
 * changed, taken away or moved afterwards is found.
 */
public final class Audit {
    private static final String NOTHING = "0".repeat(64);
    private static final int PAGE = 1000;

    private final Clock clock;

    /** With the time. */
    public Audit(Clock clock) {
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
    }

    /** The number of the first line that is not as it was written; empty when all are. */
    public static Optional<Integer> broken(Archive archive) {
        return archive.reading(records -> {
            var chain = new Chain();
            for (var page = records.audit().after(0, PAGE);
                    !page.isEmpty();
                    page = records.audit().after(chain.number, PAGE)) {
                if (!page.stream().allMatch(chain::holds)) {
                    return Optional.of(chain.number);
                }
            }
            return Optional.empty();
        });
    }

    /** The same of lines that were read from elsewhere. */
    public static Optional<Integer> broken(List<AuditLine> lines) {
        var chain = new Chain();
        return lines.stream().allMatch(chain::holds) ? Optional.empty() : Optional.of(chain.number);
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
