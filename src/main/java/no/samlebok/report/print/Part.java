package no.samlebok.report.print;

/** A piece of a document, in the order it is read. */
public sealed interface Part permits Heading, Prose, ReportTable, ReportChart {}
