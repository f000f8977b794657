package no.samlebok.template;

import no.samlebok.words.Words;

/** What a round reports on: the year, and its name, for example {@code Årsrapport 2017}. */
public record Period(int year, Words label) {}
