package no.samlebok.draft;

import no.samlebok.book.Area;

/** One series of a chart: its name as shown, and the cells with its categories and values on the given sheet. */
public record ChartSeries(String name, String sheet, Area categories, Area values) {}
