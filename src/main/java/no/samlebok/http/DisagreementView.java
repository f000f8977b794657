package no.samlebok.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Known;
import no.samlebok.figure.Place;
import no.samlebok.ledger.Answer;
import no.samlebok.ledger.Disagreement;
import no.samlebok.ledger.UnitLedger;
import no.samlebok.template.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says is wrong with figures that were filled in for it: Stemmer ikke? Skriv hva.
 *
 * @param version the last version it says so in; together with {@code field} what an answer is about
 * @param state {@code open} until it is answered, then {@code settled}; with other words in a later version it is open again
 * @param answer what the unit was told; null while it is open
 */
record DisagreementView(
        String unit,
        String name,
        String section,
        String title,
        int version,
        String field,
        String text,
        @Nullable String sheet,
        @Nullable String cell,
        Instant at,
        String who,
        String state,
        @Nullable AnswerView answer) {
    /** What a unit was told. */
    record AnswerView(String reason, Instant at, String who) {
        static @Nullable AnswerView of(@Nullable Answer answer, Audience audience) {
            return answer == null
                    ? null
                    : new AnswerView(
                            answer.reason(),
                            answer.event().at(),
                            audience.name(answer.event().who()));
        }
    }

    /** Those of the units that somebody answers for; an excluded unit's figures are in nothing, and nothing is to be done. */
    static List<DisagreementView> all(Known known, Caller caller, LocalDate day, Audience audience) {
        return theirs(known, caller)
                .flatMap(unit -> all(known.ledger(unit.getKey()), unit.getValue(), day, audience).stream())
                .toList();
    }

    static List<DisagreementView> all(UnitLedger ledger, Form form, LocalDate day, Audience audience) {
        return ledger.disagreements(form, day).stream()
                .map(one -> of(one, form, audience))
                .toList();
    }

    /** How many of those are not answered. */
    static int open(Known known, Caller caller, LocalDate day) {
        return (int) theirs(known, caller)
                .flatMap(unit -> known.ledger(unit.getKey()).disagreements(unit.getValue(), day).stream())
                .filter(Disagreement::isOpen)
                .count();
    }

    private static Stream<Map.Entry<String, Form>> theirs(Known known, Caller caller) {
        return known.forms().entrySet().stream()
                .filter(unit -> caller.covers(known.round(), unit.getKey()))
                .filter(unit -> known.ledger(unit.getKey()).exclusion() == null);
    }

    private static DisagreementView of(Disagreement one, Form form, Audience audience) {
        Place place = one.entry().place();
        var event = one.version().event();
        return new DisagreementView(
                form.unit().code(),
                form.unit().name(),
                one.section().id(),
                one.section().title().in(audience.language()),
                one.version().number(),
                one.entry().field().toString(),
                one.entry().raw(),
                place == null ? null : place.sheet(),
                place == null ? null : place.cell(),
                event.at(),
                audience.name(event.who()),
                one.isOpen() ? "open" : "settled",
                AnswerView.of(one.answer(), audience));
    }
}
