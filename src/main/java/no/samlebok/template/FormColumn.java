package no.samlebok.template;

import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A column of a block, its year settled.
 *
 * @param id the column part of its fields' ids
 * @param label its head
 * @param year the calendar year it shows; null when it has none
 * @param definition what the template says of it; null for the name column of a list and for texts
 */
public record FormColumn(
        String id,
        Words label,
        @Nullable Integer year,
        @Nullable Column definition) {}
