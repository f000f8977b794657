package no.samlebok.draft;

import java.util.List;
import no.samlebok.book.Address;

/**
 * A sign that something was found, shown as long as one of the watched cells still stands as it was written.
 *
 * @param symbol the first sign of what the state is called: {@code ✗}, {@code !} or {@code i}
 * @param watched cells of the same sheet, at least one
 */
public record Mark(String symbol, List<Address> watched) {
    public Mark {
        watched = List.copyOf(watched);
    }
}
