package no.samlebok.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Head;
import no.samlebok.rule.Severity;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/**
 * What one expansion of a rule is called and says.
 *
 * @param definition the rule
 * @param severity its weight in the round
 * @param scope what the names in its words stand for
 */
record RuleWords(RuleDefinition definition, Severity severity, Scope scope) {
    /** A rule about these fields, the one to link to first. */
    Head head(List<Field> fields) {
        return head(List.of(), describe(fields.get(0), Map.of()), message(), fields);
    }

    /** A rule about these fields, whose message names the row and column of the first. */
    Head headNaming(List<Field> fields) {
        var message = fields.get(0).subject().fill(message());
        return head(List.of(), describe(fields.get(0), Map.of()), message, fields);
    }

    /** One of several rules that this one becomes: for a field, with more holes to fill in its words. */
    Head head(Field field, Map<String, Words> holes) {
        var described = isSaidOfOne(definition.describe())
                ? describe(field, holes)
                : said("rule.said", describe(field, holes), Map.of("field", field.label()));
        return head(List.of(field.id().toString()), described, with(message(), holes), List.of(field));
    }

    /** A numbered part of a rule that is too long for a formula. */
    Head head(int part, List<Field> fields) {
        var ends = Map.of(
                "first",
                fields.get(0).label(),
                "last",
                fields.get(fields.size() - 1).label());
        var described = said("rule.part", describe(fields.get(0), Map.of()), ends);
        return head(List.of(Integer.toString(part)), described, message(), fields);
    }

    private Head head(List<String> parts, Words describe, Message message, List<Field> fields) {
        var suffix = String.join(
                "/",
                Stream.concat(Stream.of(scope.suffix()), parts.stream())
                        .filter(part -> !part.isEmpty())
                        .toList());
        var id = suffix.isEmpty() ? definition.id() : definition.id() + ":" + suffix;
        List<FieldId> ids = fields.stream().map(Field::id).distinct().toList();
        return new Head(id, severity, describe, message, ids);
    }

    private Message message() {
        return scope.fill(Message.of("rule." + definition.id(), definition.message()));
    }

    private Words describe(Field first, Map<String, Words> holes) {
        var described = scope.fill(Message.of("rule." + definition.id(), definition.describe()));
        return first.subject().fill(with(described, holes)).words();
    }

    private static boolean isSaidOfOne(Words describe) {
        return Stream.of("{field}", "{row}", "{column}").anyMatch(describe.nb()::contains);
    }

    private static Words said(String key, Words rule, Map<String, Words> holes) {
        return with(Messages.of(key), holes).with("rule", rule).words();
    }

    private static Message with(Message message, Map<String, Words> holes) {
        var filled = message;
        for (var hole : holes.entrySet()) {
            filled = filled.with(hole.getKey(), hole.getValue());
        }
        return filled;
    }
}
