package no.samlebok.app.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntFunction;
import no.samlebok.app.Admission;
import no.samlebok.app.CheckWorkbook;
import no.samlebok.app.Definitions;
import no.samlebok.app.Documents;
import no.samlebok.app.Forms;
import no.samlebok.app.GenerateWorkbooks;
import no.samlebok.app.HealWorkbook;
import no.samlebok.app.JsonWriter;
import no.samlebok.app.RollRound;
import no.samlebok.app.Seal;
import no.samlebok.app.Workbooks;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.Codec;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.template.FigureReader;

/**
 * Everything a running service can be asked to do.
 *
 * @param archive keeps what is received and decided
 * @param present knows rounds as they stand
 * @param open opens rounds
 * @param next opens the rounds that come after
 * @param issue issues workbooks
 * @param recognise tells what workbooks are
 * @param receive takes returned workbooks in
 * @param heal makes returned workbooks anew
 * @param decide decides about units' reports
 * @param editions freezes rounds
 * @param once does what is asked under a key no more than once
 * @param tasks does what takes its time
 * @param admit lets people in
 * @param accounts keeps those who may sign in
 * @param letters writes letters with personal links
 * @param forms makes forms
 * @param workbooks writes and reads workbooks
 * @param documents writes documents to be read
 * @param json writes documents as JSON
 * @param codec writes answers
 * @param clock the time
 */
public record Office(
        Archive archive,
        Present present,
        OpenRound open,
        OpenNextRound next,
        IssueWorkbook issue,
        RecogniseWorkbook recognise,
        ReceiveWorkbook receive,
        HealWorkbook heal,
        Decide decide,
        Editions editions,
        Once once,
        Tasks tasks,
        Admit admit,
        Accounts accounts,
        WriteLetters letters,
        Forms forms,
        Workbooks workbooks,
        Documents documents,
        JsonWriter json,
        Codec codec,
        Clock clock) {

    /** What an office is put together from. */
    public record Parts(
            Archive archive,
            Definitions definitions,
            Forms forms,
            IntFunction<FigureReader> reader,
            Workbooks workbooks,
            Documents documents,
            JsonWriter json,
            Codec codec,
            Seal seal,
            Admission admission,
            Clock clock) {}

    /** The office of these parts. */
    public static Office of(Parts parts) {
        var archive = parts.archive();
        var clock = parts.clock();
        var audit = new Audit(parts.seal(), clock);
        var present = new Present(parts.definitions(), parts.forms());
        var check = new CheckWorkbook(parts.forms(), parts.workbooks(), parts.seal(), parts.admission());
        var open = new OpenRound(archive, parts.definitions(), audit, clock);
        var accounts = new Accounts(archive, audit, clock);
        var generate = new GenerateWorkbooks(parts.forms(), parts.workbooks(), parts.seal());
        return new Office(
                archive,
                present,
                open,
                new OpenNextRound(new RollRound(parts.forms()), open, parts.definitions(), clock),
                new IssueWorkbook(archive, present, generate, audit, clock),
                new RecogniseWorkbook(archive, present, parts.seal()),
                new ReceiveWorkbook(archive, present, check, audit, clock),
                new HealWorkbook(check),
                new Decide(archive, present, parts.reader(), audit, clock),
                new Editions(archive, present, audit, clock),
                new Once(archive, clock),
                new Tasks(clock),
                new Admit(archive, audit, clock),
                accounts,
                new WriteLetters(archive, accounts),
                parts.forms(),
                parts.workbooks(),
                parts.documents(),
                parts.json(),
                parts.codec(),
                clock);
    }

    /**
     * A round as it stands now.
     *
     * @throws NotThere when there is no such round
     */
    public Known known(RoundKey key) {
        return archive.reading(records -> present.known(records, key));
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
