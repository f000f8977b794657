package no.samlebok.reading;

import java.util.List;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;

/**
 * What was understood of a returned workbook.
 *
 * @param figures every field that was found, blank ones as missing, unreadable ones as unread
 * @param findings what could not be read, or was read only by interpretation, or is not as issued
 */
public record Reading(Figures figures, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }
}
