package no.samlebok.template;

import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A text the unit writes.
 *
 * @param id letters and digits, starting with a letter
 * @param label its heading
 * @param help what to write about; null when the label says enough
 * @param maxLength the most characters, at most 32 000 (Excel's cell holds 32 767)
 * @param required whether it must be written
 */
public record TextItem(String id, Words label, @Nullable Words help, int maxLength, boolean required) {}
