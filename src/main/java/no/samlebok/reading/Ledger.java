package no.samlebok.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** The figures and findings of a reading while it is made. */
final class Ledger {
    private final Map<FieldId, Entry> entries = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Enters a figure. */
    void enter(Entry entry) {
        entries.put(entry.field(), entry);
    }

    /** Says something of a field; its label and row fill {@code {field}} in the message. */
    void say(Severity severity, String key, Field field, @Nullable Place place, Map<String, Words> arguments) {
        var message = Messages.of(key).with("field", field.label());
        for (var argument : arguments.entrySet()) {
            message = message.with(argument.getKey(), argument.getValue());
        }
        findings.add(new Finding(key, severity, field.id(), place, field.row(), message, null));
    }

    /** Says of a section what could not be found; {@code {names}} is what the user knows it by. */
    void say(Severity severity, String key, Complaint complaint, Words names) {
        var field = complaint.slots().get(0).field();
        var message = Messages.of(key)
                .with("section", complaint.section().block().section().title())
                .with("names", names);
        findings.add(new Finding(key, severity, field.id(), null, complaint.label(), message, null));
    }

    /** Says something of a row of a section that is no field's. */
    void say(Severity severity, String key, ExpectedSection section, Place place, Map<String, Words> arguments) {
        var message = Messages.of(key).with("section", section.block().section().title());
        for (var argument : arguments.entrySet()) {
            message = message.with(argument.getKey(), argument.getValue());
        }
        findings.add(new Finding(key, severity, null, place, Words.same(""), message, null));
    }

    /** Says something of the whole book. */
    void say(Severity severity, Message message) {
        findings.add(new Finding(message.key(), severity, null, null, Words.same(""), message, null));
    }

    /** Says what was noted when a field was interpreted. */
    void say(Note note, Field field, Place place) {
        var message = note.message();
        findings.add(new Finding(message.key(), note.severity(), field.id(), place, field.row(), message, null));
    }

    /** The figures so far. */
    Figures figures() {
        return new Figures(entries);
    }

    /** What has been made. */
    Reading reading() {
        return new Reading(figures(), findings);
    }
}
