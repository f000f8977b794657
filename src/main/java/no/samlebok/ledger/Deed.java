package no.samlebok.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Finding;
import no.samlebok.submission.Submission;
import org.jspecify.annotations.Nullable;

/** Something that somebody does with a unit's report. */
public sealed interface Deed {
    /** What sort of deed it is. */
    Kind kind();

    /** The sorts of deeds. */
    enum Kind {
        RECEIVE,
        ENDORSE,
        APPROVE,
        RETURN,
        EXCLUDE,
        INCLUDE,
        WAIVE,
        END_WAIVER,
        AMEND,
        SETTLE,
        ANSWER,
        REOPEN;

        /** Its stable name in data. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A deed about one version, which must still be the latest when it is done. */
    sealed interface OfVersion extends Deed {
        /** The number of the version, from 1. */
        int version();
    }

    /** A deed that says why. */
    sealed interface Reasoned extends Deed {
        /** Why, in the words of the one who did it. */
        String reason();
    }

    /** A workbook has come; it becomes the latest version. */
    record Receive(Submission submission) implements Deed {
        @Override
        public Kind kind() {
            return Kind.RECEIVE;
        }
    }

    /** The director approves, where the round asks for two steps. */
    record Endorse(int version) implements OfVersion {
        @Override
        public Kind kind() {
            return Kind.ENDORSE;
        }
    }

    /** The controller approves: this version counts until a newer one is approved. */
    record Approve(int version) implements OfVersion {
        @Override
        public Kind kind() {
            return Kind.APPROVE;
        }
    }

    /** A version goes back to be put right; the reason is the comment that the unit reads. */
    record Return(int version, String reason) implements OfVersion, Reasoned {
        @Override
        public Kind kind() {
            return Kind.RETURN;
        }
    }

    /** The unit's figures are taken out of everything. */
    record Exclude(String reason) implements Reasoned {
        @Override
        public Kind kind() {
            return Kind.EXCLUDE;
        }
    }

    /** The unit's figures are taken in again. */
    record Include(String reason) implements Reasoned {
        @Override
        public Kind kind() {
            return Kind.INCLUDE;
        }
    }

    /**
     * A finding is lived with for a time.
     *
     * @param rule the finding's rule
     * @param field its field; null when it is about none
     * @param until the last day it holds
     */
    record Waive(String rule, @Nullable FieldId field, String reason, LocalDate until) implements Reasoned {
        /** Whether a finding is the one that is lived with. */
        boolean isOf(Finding finding) {
            return finding.rule().equals(rule) && Objects.equals(finding.field(), field);
        }

        @Override
        public Kind kind() {
            return Kind.WAIVE;
        }
    }

    /** A finding is no longer lived with. */
    record EndWaiver(String rule, @Nullable FieldId field) implements Deed {
        @Override
        public Kind kind() {
            return Kind.END_WAIVER;
        }
    }

    /** A figure or text is corrected on the unit's behalf; what the unit wrote is kept beside it. */
    record Amend(Entry entry, String reason) implements Reasoned {
        @Override
        public Kind kind() {
            return Kind.AMEND;
        }
    }

    /**
     * A conflict is settled: the unit has changed a cell that was corrected on its behalf.
     *
     * @param amended whether the correction stands; else what the unit wrote
     */
    record Settle(FieldId field, boolean amended) implements Deed {
        @Override
        public Kind kind() {
            return Kind.SETTLE;
        }
    }

    /**
     * The unit is told about something it says is wrong with figures that were filled in for it.
     *
     * @param version the number of the version it says so in
     * @param field the field it says so in
     * @param reason what it is told
     */
    record Answer(int version, FieldId field, String reason) implements Reasoned {
        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }
    }

    /** Nothing is approved any more: the latest valid version counts again. */
    record Reopen(String reason) implements Reasoned {
        @Override
        public Kind kind() {
            return Kind.REOPEN;
        }
    }
}
