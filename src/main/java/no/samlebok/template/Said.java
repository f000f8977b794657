package no.samlebok.template;

import java.util.List;

/**
 * The words that texts use for an indicator, so that what they say of it can be held against its figure.
 *
 * @param nb in bokmål texts
 * @param nn in nynorsk texts
 */
public record Said(List<String> nb, List<String> nn) {
    public Said {
        nb = List.copyOf(nb);
        nn = List.copyOf(nn);
    }
}
