package no.samlebok.words;

/** One of the two written forms of Norwegian; users meet their municipality's own. */
public enum Language {
    /** Bokmål. */
    NB,
    /** Nynorsk. */
    NN
}
