package no.samlebok.template;

import org.jspecify.annotations.Nullable;

/**
 * The municipality.
 *
 * @param number four digits as text, for leading zeros count: {@code 0301}
 * @param name for example {@code Molde kommune}
 * @param accent its colour as {@code RRGGBB}; null for the product's own
 */
public record Municipality(
        String number, String name, @Nullable String accent) {}
