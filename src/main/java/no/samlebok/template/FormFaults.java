package no.samlebok.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;

/** The faults found so far while a form is settled; of two that are the same, one. */
final class FormFaults {
    private final Set<FormFault> found = new LinkedHashSet<>();

    /** Something is wrong in the template; the key is the last part of a message key. */
    void template(String path, String key, String what) {
        add(new FormFault(FormFault.Origin.TEMPLATE, path, 0, message(key, what)));
    }

    /** Something is wrong in the round; the key is the last part of a message key. */
    void round(String path, String key, String what) {
        add(new FormFault(FormFault.Origin.ROUND, path, 0, message(key, what)));
    }

    void add(FormFault fault) {
        found.add(fault);
    }

    /** All of them, in the order found. */
    List<FormFault> all() {
        return new ArrayList<>(found);
    }

    /** A message about a form with what it is about. */
    static Message message(String key, String what) {
        return Messages.of("form." + key).with("found", what);
    }
}
