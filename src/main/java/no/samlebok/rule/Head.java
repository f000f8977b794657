package no.samlebok.rule;

import java.util.List;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Message;
import no.samlebok.words.Words;

/**
 * What all kinds of rule have in common.
 *
 * @param id unique in a form; an expanded rule ends with what it was expanded for: {@code avvik-sum:2017}
 * @param severity the weight of what it finds
 * @param describe the rule in plain words, as the Kontroll sheet shows it
 * @param message what to say when it is broken, with holes for the numbers
 * @param fields the fields it reads, the one to link to first
 */
public record Head(String id, Severity severity, Words describe, Message message, List<FieldId> fields) {
    public Head {
        fields = List.copyOf(fields);
    }

    /** The id of the definition it was expanded from: {@code avvik-sum}. */
    public String definition() {
        int colon = id.indexOf(':');
        return colon < 0 ? id : id.substring(0, colon);
    }
}
