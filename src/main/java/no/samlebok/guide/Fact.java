package no.samlebok.guide;

import no.samlebok.words.Words;

/**
 * One thing that a definition says of a part, for example how many decimals a row has.
 *
 * @param name which thing
 * @param value what it says, as readers see it
 */
public record Fact(FactName name, Words value) {}
