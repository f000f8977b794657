package no.samlebok.template;

import no.samlebok.words.Words;

/** A line above rows that belong together: a perspective, a KOSTRA function, an object of comparison. */
public record Group(String id, Words label) {}
