package no.samlebok.template;

import no.samlebok.words.Words;

/** A sheet of the unit's workbook, in the report's order; the title is at most 31 characters. */
public record SheetTitle(String id, Words title) {}
