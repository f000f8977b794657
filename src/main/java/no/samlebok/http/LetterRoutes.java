package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samlebok.app.office.Letter;
import no.samlebok.app.office.Office;
import no.samlebok.words.Messages;

/** Letters with personal links to those who answer for the units of a round, and the list to merge them from. */
record LetterRoutes(Office office) {
    private static final List<String> HEADS =
            List.of("code", "unit", "name", "account", "deadline", "address", "subject", "text");

    /**
     * What is asked for.
     *
     * @param until the last day the links hold
     * @param page where a link leads, before its secret
     */
    record Wanted(LocalDate until, String page) {
        Wanted {
            Objects.requireNonNull(until);
            Objects.requireNonNull(page);
        }
    }

    /** A letter as it is sent. */
    record LetterView(
            String unit,
            String name,
            String to,
            String account,
            boolean isNew,
            String address,
            String subject,
            String text) {}

    /** A unit to which no letter could be written, and what to do about it. */
    record UnwrittenView(String unit, String name, String says) {}

    /**
     * All of them.
     *
     * @param list the same as comma-separated values
     */
    record Written(List<LetterView> letters, List<UnwrittenView> unwritten, String list) {}

    List<Route> all() {
        return List.of(new Route(
                        HandlerType.POST,
                        "/api/{municipality}/rounds/{round}/letters",
                        Right.SEND_LINKS,
                        "A letter with a personal link to everybody who answers for a unit, and to leaders who have no account yet",
                        this::write)
                .costing(Cost.ROUND));
    }

    private Reply write(Visit visit) {
        var wanted = visit.body(Wanted.class);
        var known = visit.known();
        var end = wanted.until().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var letters = office.letters().write(visit.caller(), known.round(), end, wanted.page());
        var views =
                letters.written().stream().map(letter -> view(letter, visit)).toList();
        var unwritten = letters.unwritten().stream()
                .map(one -> new UnwrittenView(one.unit().code(), one.unit().name(), visit.say(one.words())))
                .toList();
        return Reply.of(new Written(views, unwritten, list(views, known.round().deadline(), visit)));
    }

    private static LetterView view(Letter letter, Visit visit) {
        return new LetterView(
                letter.unit().code(),
                letter.unit().name(),
                letter.account().name(),
                letter.account().id(),
                letter.isNew(),
                letter.address(),
                visit.say(letter.subject()),
                visit.say(letter.text()));
    }

    private String list(List<LetterView> letters, LocalDate deadline, Visit visit) {
        var records = new ArrayList<List<String>>();
        records.add(HEADS.stream()
                .map(head -> visit.say(Messages.words("letter.head." + head)))
                .toList());
        letters.stream()
                .map(one -> Stream.of(
                                one.unit(),
                                one.name(),
                                one.to(),
                                one.account(),
                                deadline.toString(),
                                one.address(),
                                one.subject(),
                                one.text())
                        .toList())
                .forEach(records::add);
        return office.documents().csv(records);
    }
}
