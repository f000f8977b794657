package no.samlebok.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.template.Form;
import no.samlebok.template.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Everything that has happened to a unit's report in a round, and what follows from it: built from its events in their
 * order, and never changed but by one more.
 *
 * @param versions every workbook that was received, the first first
 * @param endorsed the number of the version that the director has approved; null when none is
 * @param approved the number of the version that the controller has approved; null when none is
 * @param returned the number of the last version that was returned; null when none was
 * @param exclusion why its figures are taken out of everything; null when they are not
 * @param amendments the corrections on the unit's behalf, by field
 * @param waivers the findings that are lived with
 * @param answers what the unit was told about what it says is wrong
 */
public record UnitLedger(
        List<Version> versions,
        @Nullable Integer endorsed,
        @Nullable Integer approved,
        @Nullable Integer returned,
        @Nullable Event exclusion,
        Map<FieldId, Amendment> amendments,
        List<Waiver> waivers,
        List<Answer> answers) {
    /** Before anything has happened. */
    public static final UnitLedger EMPTY =
            new UnitLedger(List.of(), null, null, null, null, Map.of(), List.of(), List.of());

    public UnitLedger {
        versions = List.copyOf(versions);
        amendments = Collections.unmodifiableMap(new LinkedHashMap<>(amendments));
        waivers = List.copyOf(waivers);
        answers = List.copyOf(answers);
    }

    /** What a unit's events come to. */
    public static UnitLedger of(Collection<Event> events) {
        var ledger = EMPTY;
        for (var event : events) {
            ledger = ledger.after(event);
        }
        return ledger;
    }

    /** The same after one more thing was done; whether it might be done is asked before, of {@link #objection}. */
    public UnitLedger after(Event event) {
        var deed = event.deed();
        if (deed instanceof Deed.Receive receive) {
            var more = new ArrayList<>(versions);
            more.add(new Version(versions.size() + 1, receive.submission(), event));
            return new UnitLedger(more, endorsed, approved, returned, exclusion, amendments, waivers, answers);
        } else if (deed instanceof Deed.Endorse endorse) {
            return with(endorse.version(), approved, returned, exclusion);
        } else if (deed instanceof Deed.Approve approve) {
            return with(endorsed, approve.version(), returned, exclusion);
        } else if (deed instanceof Deed.Return back) {
            return with(null, approved, back.version(), exclusion);
        } else if (deed instanceof Deed.Exclude) {
            return with(endorsed, approved, returned, event);
        } else if (deed instanceof Deed.Include) {
            return with(endorsed, approved, returned, null);
        } else if (deed instanceof Deed.Reopen) {
            return with(null, null, returned, exclusion);
        } else if (deed instanceof Deed.Answer answer) {
            return answered(answer, event);
        }
        return decided(event);
    }

    private UnitLedger with(
            @Nullable Integer newEndorsed,
            @Nullable Integer newApproved,
            @Nullable Integer newReturned,
            @Nullable Event newExclusion) {
        return new UnitLedger(
                versions, newEndorsed, newApproved, newReturned, newExclusion, amendments, waivers, answers);
    }

    /** After something was decided about a figure or a finding. */
    private UnitLedger decided(Event event) {
        var deed = event.deed();
        var corrected = new LinkedHashMap<>(amendments);
        var lived = new ArrayList<>(waivers);
        if (deed instanceof Deed.Amend amend) {
            var field = amend.entry().field();
            corrected.put(field, new Amendment(amend.entry(), written(field), amend.reason(), event));
        } else if (deed instanceof Deed.Settle settle) {
            var amendment = corrected.remove(settle.field());
            if (settle.amended() && amendment != null) {
                corrected.put(
                        settle.field(),
                        new Amendment(amendment.entry(), written(settle.field()), amendment.reason(), event));
            }
        } else if (deed instanceof Deed.Waive waive) {
            lived.removeIf(waiver -> waiver.isOf(waive.rule(), waive.field()));
            lived.add(new Waiver(waive, event));
        } else if (deed instanceof Deed.EndWaiver end) {
            lived.removeIf(waiver -> waiver.isOf(end.rule(), end.field()));
        }
        return new UnitLedger(versions, endorsed, approved, returned, exclusion, corrected, lived, answers);
    }

    private UnitLedger answered(Deed.Answer answer, Event event) {
        var about = versions.get(answer.version() - 1).submission().figures().figure(answer.field());
        var more = new ArrayList<>(answers);
        more.removeIf(
                other -> other.field().equals(answer.field()) && other.about().isSameAs(about));
        more.add(new Answer(answer.field(), about, answer.reason(), event));
        return new UnitLedger(versions, endorsed, approved, returned, exclusion, amendments, waivers, more);
    }

    /** What the unit was told about what stands in an entry; empty when it was told nothing. */
    Optional<Answer> answer(Entry entry) {
        return answers.stream().filter(answer -> answer.isAbout(entry)).findFirst();
    }

    /** What the unit says is wrong with figures that were filled in for it, answered or not. */
    public List<Disagreement> disagreements(Form form, LocalDate day) {
        return new Disagreements(this, form).on(day);
    }

    /** The version that another one does not build on, though both are of the same issued workbook; empty when it does. */
    public Optional<Rival> rival(Version version, Form form) {
        return Rival.of(version.submission(), versions.subList(0, version.number() - 1), form);
    }

    /** What the unit itself wrote last in a field. */
    private Figure written(FieldId field) {
        return latest().map(version -> version.submission().figures().figure(field))
                .orElse(Figure.missing());
    }

    /** The version with this number, as it is written; empty when there is none. */
    public Optional<Version> version(String number) {
        return versions.stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst();
    }

    /** The version received last; empty when none is. */
    public Optional<Version> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** What a version comes to on a day. */
    public Effect effect(Version version, Form form, LocalDate day) {
        return Effect.of(version, form, amendments.values(), waivers, day);
    }

    /**
     * The version whose figures count: none while the unit is excluded; the approved one; until one is approved, the
     * latest valid one.
     */
    public Optional<Version> counted(Form form, LocalDate day) {
        if (exclusion != null) {
            return Optional.empty();
        }
        if (approved != null) {
            return Optional.of(versions.get(approved - 1));
        }
        return versions.stream()
                .filter(version -> effect(version, form, day).isValid())
                .reduce((earlier, later) -> later);
    }

    /** Where the report stands on a day. */
    public State state(Form form, LocalDate day) {
        var stage = latest().map(version -> stage(version, form, day)).orElse(Stage.MISSING);
        return new State(stage, approved != null && stage != Stage.APPROVED, exclusion != null);
    }

    private Stage stage(Version version, Form form, LocalDate day) {
        Integer number = version.number();
        if (number.equals(approved)) {
            return Stage.APPROVED;
        }
        if (number.equals(returned)) {
            return Stage.RETURNED;
        }
        if (!effect(version, form, day).isValid()) {
            return Stage.ERRORS;
        }
        return number.equals(endorsed) ? Stage.ENDORSED : Stage.VALID;
    }

    /**
     * Why a deed may not be done; empty when it may.
     *
     * @param form what the unit is asked
     * @param steps how the round's reports are approved
     * @param day today
     */
    public Optional<Objection> objection(Deed deed, Role role, Form form, Steps steps, LocalDate day) {
        return Statute.objection(deed.kind(), role, state(form, day), steps)
                .or(() -> Objections.of(deed, this, form, day));
    }
}
