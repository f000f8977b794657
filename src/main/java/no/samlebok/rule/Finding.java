package no.samlebok.rule;

import java.math.BigDecimal;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import no.samlebok.words.Message;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a workbook, said so that it can be put right.
 *
 * @param rule the id of the rule, or of the kind of reading fault
 * @param severity its weight
 * @param field the field concerned; null when it concerns the whole workbook or a sheet
 * @param place the cell as the user sees it; null when nothing was found where it should be
 * @param row the label of the row, empty when there is none
 * @param message what was found and what to do
 * @param gap how far off, in the field's unit of measure; null where there is no such number
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable FieldId field,
        @Nullable Place place,
        Words row,
        Message message,
        @Nullable BigDecimal gap) {}
