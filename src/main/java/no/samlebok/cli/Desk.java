package no.samlebok.cli;

import java.io.PrintWriter;
import java.time.Clock;
import no.samlebok.app.Definitions;
import no.samlebok.app.Documents;
import no.samlebok.app.Forms;
import no.samlebok.app.JsonWriter;
import no.samlebok.app.Typist;
import no.samlebok.app.Workbooks;
import no.samlebok.app.demo.Publications;
import no.samlebok.app.office.Services;
import no.samlebok.words.Language;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;

/**
 * What every command works with.
 *
 * @param definitions reads templates and rounds
 * @param forms settles what a unit is asked
 * @param workbooks writes and reads files
 * @param typist types into workbooks
 * @param publications the published reports of the demonstration
 * @param documents writes documents to be read
 * @param json writes what comes of commands as JSON
 * @param services starts the service
 * @param clock the time
 * @param language what the commands speak
 * @param out for results
 * @param err for progress and complaints
 */
public record Desk(
        Definitions definitions,
        Forms forms,
        Workbooks workbooks,
        Typist typist,
        Publications publications,
        Documents documents,
        JsonWriter json,
        Services services,
        Clock clock,
        Language language,
        PrintWriter out,
        PrintWriter err) {
    /** Says something of the command line's own on the error stream, with holes filled, name and value in turn. */
    void tell(String key, String... arguments) {
        err.println(say(key, arguments));
        err.flush();
    }

    /** Words of the command line's own. */
    String say(String key, String... arguments) {
        Message message = Messages.of("cli." + key);
        for (int at = 0; at < arguments.length; at += 2) {
            message = message.with(arguments[at], arguments[at + 1]);
        }
        return message.in(language);
    }

    /** How far a long piece of work has come. */
    void progress(String key, int done, int all) {
        tell(key, "done", Integer.toString(done), "all", Integer.toString(all));
    }
}
