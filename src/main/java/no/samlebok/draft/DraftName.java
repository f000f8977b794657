package no.samlebok.draft;

import no.samlebok.book.Area;

/** A workbook-wide defined name to be written. */
public record DraftName(String name, String sheet, Area area) {}
