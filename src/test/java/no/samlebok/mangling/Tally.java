package no.samlebok.mangling;

import java.util.ArrayList;
import java.util.List;

/** What came of many sequences of manglings. */
final class Tally {
    private static final int SHOWN = 10;

    private final List<String> silent = new ArrayList<>();
    private long sequences;
    private long recoverable;
    private long fields;
    private long recovered;
    private long untouched;
    private long falseAlarms;
    private long traceless;

    synchronized void add(Sequence sequence) {
        sequences++;
        if (sequence.isSilent()) {
            silent.add(sequence.shrunk(Sequence::isSilent).toString());
        }
        traceless += sequence.judgement().isTraceless() ? 1 : 0;
        untouched += sequence.untouched().size();
        falseAlarms += sequence.falseAlarms().size();
        if (sequence.isRecoverable()) {
            recoverable++;
            fields += sequence.fields();
            recovered += sequence.fields() - sequence.judgement().differing.size();
        }
    }

    List<String> silent() {
        return silent.stream().limit(SHOWN).toList();
    }

    /** The share of fields recovered in recoverable sequences. */
    double recovered() {
        return (double) recovered / fields;
    }

    /** The share of untouched fields that are named all the same. */
    double falseAlarms() {
        return (double) falseAlarms / untouched;
    }

    @Override
    public String toString() {
        return "%d sequences, %d with silent differences; %d recoverable, %d of %d fields recovered (%.3f %%); %d of %d untouched fields named (%.5f %%); %d with something of which nothing shows"
                .formatted(
                        sequences,
                        silent.size(),
                        recoverable,
                        recovered,
                        fields,
                        100 * recovered(),
                        falseAlarms,
                        untouched,
                        100 * falseAlarms(),
                        traceless);
    }
}
