package no.samlebok.app.office;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import no.samlebok.app.Definitions;
import no.samlebok.app.Forms;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.app.archive.KeptRound;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.ledger.RoundLedger;

/**
 * Rounds as they stand. What is kept is only added to, so what was read once is remembered, and only what has come since is
 * read. Ask before you add in the same piece of work: what may yet be taken back is not to be remembered.
 */
public final class Present {
    private static final int ROUNDS = 64;

    private final Definitions definitions;
    private final Forms forms;
    private final Cache<VersionKey, Defined> defined =
            Caffeine.newBuilder().maximumSize(ROUNDS).build();
    private final Cache<RoundKey, Happened> happened =
            Caffeine.newBuilder().maximumSize(ROUNDS).build();

    /** With how definitions are read and forms made. */
    public Present(Definitions definitions, Forms forms) {
        this.definitions = definitions;
        this.forms = forms;
    }

    /**
     * A round as it stands.
     *
     * @throws NotThere when there is no such round
     */
    public Known known(Records records, RoundKey key) {
        var newest = defined(key, newest(records, key));
        var now = happened.asMap().compute(key, (any, before) -> {
            var known = before == null ? Happened.NOTHING : before;
            return known.and(records.events().after(key, known.events()));
        });
        return known(key, newest, now);
    }

    /**
     * A round as it stood.
     *
     * @param version the version of its definition
     * @param events how many events had happened
     */
    Known known(Records records, RoundKey key, int version, int events) {
        var kept = records.rounds().versions(key).get(version - 1);
        var until = records.events().after(key, 0).stream()
                .filter(event -> event.number() <= events)
                .toList();
        return known(key, defined(key, kept), Happened.NOTHING.and(until));
    }

    /** A version of a round with what each unit is asked in it. */
    Defined defined(RoundKey key, KeptRound kept) {
        return defined.get(
                new VersionKey(key, kept.version()),
                any -> Defined.of(kept.version(), definitions.round(kept.text()).orElseThrow(), forms));
    }

    private static KeptRound newest(Records records, RoundKey key) {
        return records.rounds().newest(key).orElseThrow(() -> new NotThere("round " + key));
    }

    private static Known known(RoundKey key, Defined definition, Happened now) {
        return new Known(key, definition.version(), definition.round(), definition.forms(), now.ledger(), now.events());
    }

    private record VersionKey(RoundKey key, int version) {}

    /** What so many events have come to. */
    private record Happened(RoundLedger ledger, int events) {
        static final Happened NOTHING = new Happened(RoundLedger.EMPTY, 0);

        Happened and(List<KeptEvent> more) {
            var known = this;
            for (var event : more) {
                known = new Happened(known.ledger.after(event.unit(), event.event()), event.number());
            }
            return known;
        }
    }
}
