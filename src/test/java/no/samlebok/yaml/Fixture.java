package no.samlebok.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.template.Fault;
import no.samlebok.words.Language;

/**
 * One fault put into a sound definition.
 *
 * @param name what is wrong, in words
 * @param sound a part of the sound text, that stands there once
 * @param faulty what stands there instead
 * @param says all that is said: {@code line:column path: what was found | example}
 */
record Fixture(String name, String sound, String faulty, List<String> says) {
    static Fixture of(String name, String sound, String faulty, String... says) {
        return new Fixture(name, sound, faulty, List.of(says));
    }

    /** The text with the fault in it. */
    String in(String text) {
        assertThat(text.split(java.util.regex.Pattern.quote(sound), -1))
                .as("the sound part stands there once: " + sound)
                .hasSize(2);
        return text.replace(sound, faulty);
    }

    /** Faults as fixtures say them. */
    static List<String> said(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.path() + ": "
                        + fault.found().in(Language.NB) + " | " + fault.example())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
