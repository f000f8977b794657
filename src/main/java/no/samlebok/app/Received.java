package no.samlebok.app;

import no.samlebok.book.Book;
import no.samlebok.words.Message;

/** A received file, opened or refused. */
public sealed interface Received {
    /** It is a workbook that can be read. */
    record Opened(Book book) implements Received {}

    /** It cannot be read; the message says what it is and what to do. */
    record Refused(Message why) implements Received {}
}
