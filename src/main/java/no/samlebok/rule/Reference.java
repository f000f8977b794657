package no.samlebok.rule;

/**
 * A field as an expression writes it, before it is known which one is meant.
 *
 * @param text as written: {@code okonomi.budsjett.{column}}, {@code tapte}, or a threshold: {@code {endring}}
 * @param position its 0-based place in the expression
 */
public record Reference(String text, int position) {}
