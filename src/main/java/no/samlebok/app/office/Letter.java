package no.samlebok.app.office;

import no.samlebok.app.archive.Account;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/**
 * A letter to one of those who answer for a unit: that its workbook is ready, by when, and where.
 *
 * @param round the round
 * @param unit the unit
 * @param account who it is to
 * @param isNew whether the account was made for the letter: it comes in by the link alone
 * @param address the personal link
 */
public record Letter(Round round, Unit unit, Account account, boolean isNew, String address) {
    /** What stands over it. */
    public Words subject() {
        return filled("letter.subject");
    }

    /** What it says. */
    public Words text() {
        return filled("letter.text");
    }

    private Words filled(String key) {
        Message message = Messages.of(key)
                .with("name", account.name())
                .with("unit", unit.name())
                .with("title", round.period().label())
                .with("municipality", round.municipality().name())
                .with("deadline", Norwegian.date(round.deadline()))
                .with("address", address);
        return message.words();
    }
}
