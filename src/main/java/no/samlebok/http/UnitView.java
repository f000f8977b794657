package no.samlebok.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.app.office.Known;
import no.samlebok.figure.Entry;
import no.samlebok.ledger.Amendment;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Effect;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.Role;
import no.samlebok.ledger.State;
import no.samlebok.ledger.Statute;
import no.samlebok.ledger.UnitLedger;
import no.samlebok.ledger.Version;
import no.samlebok.ledger.Waiver;
import no.samlebok.report.UnitReport;
import no.samlebok.template.Field;
import no.samlebok.template.Form;
import no.samlebok.template.Steps;
import org.jspecify.annotations.Nullable;

/**
 * A unit's report as it stands.
 *
 * @param next what the one who asks can do now, or who it waits for
 * @param stage how far its latest version has come
 * @param may the sorts of deeds that the one who asks may do now
 * @param counted the number of the version that counts; null when none does
 * @param findings what is found in the latest version now
 * @param waived findings that are lived with
 * @param disagreements what the unit says is wrong with figures that were filled in for it
 * @param conflicts corrections of what the unit has changed since
 */
record UnitView(
        String round,
        String unit,
        String name,
        @Nullable String leader,
        String standing,
        String says,
        String next,
        String stage,
        boolean waiting,
        boolean excluded,
        List<String> may,
        @Nullable Integer counted,
        List<VersionView> versions,
        List<FindingView> findings,
        List<FindingView> waived,
        List<WaiverView> waivers,
        List<AmendmentView> amendments,
        List<AmendmentView> conflicts,
        List<DisagreementView> disagreements) {
    /**
     * A workbook that was received.
     *
     * @param rival what it does not build on, though it is of the same issued workbook; null when it does
     */
    record VersionView(
            int version,
            String file,
            String sha256,
            Instant at,
            String who,
            @Nullable RivalView rival) {
        static VersionView of(Version version, UnitLedger ledger, Form form, Audience audience) {
            var origin = version.submission().origin();
            return new VersionView(
                    version.number(),
                    origin.file(),
                    origin.sha256(),
                    origin.receivedAt(),
                    audience.name(version.event().who()),
                    ledger.rival(version, form)
                            .map(rival -> RivalView.of(rival, form, audience))
                            .orElse(null));
        }
    }

    /** A correction, with what the unit wrote. */
    record AmendmentView(
            String field, String label, String corrected, String written, String reason, Instant at, String who) {}

    /** A finding that is lived with, until a day. */
    record WaiverView(String rule, @Nullable String field, String reason, LocalDate until, Instant at, String who) {
        static WaiverView of(Waiver waiver, Audience audience) {
            Deed.Waive waived = waiver.waived();
            Event event = waiver.event();
            var field = waived.field();
            return new WaiverView(
                    waived.rule(),
                    field == null ? null : field.toString(),
                    waived.reason(),
                    waived.until(),
                    event.at(),
                    audience.name(event.who()));
        }
    }

    static UnitView of(Known known, Form form, Role role, LocalDate today, Audience audience) {
        var language = audience.language();
        var ledger = known.ledger(form.unit().code());
        var report = UnitReport.of(form, ledger, today);
        var state = ledger.state(form, today);
        var effect = ledger.latest().map(latest -> ledger.effect(latest, form, today));
        return new UnitView(
                known.key().round(),
                form.unit().code(),
                form.unit().name(),
                form.unit().leader(),
                word(report.standing()),
                report.standing().words().in(language),
                NextStep.of(role, state, known.round().approval()).in(language),
                word(state.latest()),
                state.isWaiting(),
                state.excluded(),
                may(role, state, known.round().approval()),
                report.effect() == null ? null : report.effect().version().number(),
                ledger.versions().stream()
                        .map(version -> VersionView.of(version, ledger, form, audience))
                        .toList(),
                effect.map(now -> FindingView.all(now.submission().findings(), language))
                        .orElse(List.of()),
                effect.map(now -> FindingView.all(now.waived(), language)).orElse(List.of()),
                ledger.waivers().stream()
                        .map(waiver -> WaiverView.of(waiver, audience))
                        .toList(),
                ledger.amendments().values().stream()
                        .map(one -> amendment(one, ledger, form, audience))
                        .toList(),
                effect.map(Effect::conflicts).orElse(List.of()).stream()
                        .map(one -> amendment(one, ledger, form, audience))
                        .toList(),
                DisagreementView.all(ledger, form, today, audience));
    }

    private static List<String> may(Role role, State state, Steps steps) {
        return Stream.of(Deed.Kind.values())
                .filter(kind -> Statute.objection(kind, role, state, steps).isEmpty())
                .map(Deed.Kind::id)
                .toList();
    }

    private static AmendmentView amendment(Amendment one, UnitLedger ledger, Form form, Audience audience) {
        var written =
                ledger.latest().flatMap(latest -> latest.submission().figures().entry(one.field()));
        var field = form.field(one.field());
        return new AmendmentView(
                one.field().toString(),
                field.map(known -> audience.say(known.label())).orElse(""),
                shown(Optional.of(one.entry()), field, audience),
                shown(written, field, audience),
                one.reason(),
                one.event().at(),
                audience.name(one.event().who()));
    }

    private static String shown(Optional<Entry> entry, Optional<Field> field, Audience audience) {
        return Objects.requireNonNullElse(ShiftView.shown(entry, field, audience), "");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
