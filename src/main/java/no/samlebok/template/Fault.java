package no.samlebok.template;

import no.samlebok.words.Language;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;

/**
 * Something wrong in a definition, said so that its author can put it right.
 *
 * @param file the file as its author knows it
 * @param line the line, counted from 1
 * @param column the character in the line, counted from 1
 * @param path where in the definition: {@code sections[2].rows[0].measure}; empty for the whole file
 * @param found what was found
 * @param example what may stand there instead, as YAML
 */
public record Fault(String file, int line, int column, String path, Message found, String example) {
    /** The fault on one line: {@code template.yaml:12:5 sections[2].sheet: ... For example: sheet: okonomi}. */
    public String in(Language language) {
        var where = file + ":" + line + ":" + column + " " + (path.isEmpty() ? "" : path + ": ");
        var lead = Messages.words("definition.example").in(language);
        return where + found.in(language) + " " + lead + " " + example;
    }
}
