package no.samlebok.app;

import no.samlebok.book.Book;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at, with what it was read from.
 *
 * @param checked what was found
 * @param book what it holds; null when it could not be read
 * @param identity the line by which it says what it is; empty when it does not say
 */
record Examined(Checked checked, @Nullable Book book, String identity) {}
