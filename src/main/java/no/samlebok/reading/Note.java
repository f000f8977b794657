package no.samlebok.reading;

import no.samlebok.rule.Severity;
import no.samlebok.words.Message;

/**
 * What to say of how something was read; it becomes a finding when the cell is known.
 *
 * @param severity an error when it is unread, a warning when another reading was possible, else a note
 * @param message what was found, what was understood and what to do; its key names the kind of fault
 */
public record Note(Severity severity, Message message) {}
