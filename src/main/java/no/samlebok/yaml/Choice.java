package no.samlebok.yaml;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.samlebok.rule.Comparison;

/** How the choices of an enumeration or of a sealed type are written. */
final class Choice {
    /** The key that says which record of a sealed type is meant. */
    static final String KIND = "kind";

    private Choice() {}

    /** The values of an enumeration by the word that is written: {@code not-measured}, {@code >=}. */
    static Map<String, Object> values(Class<?> enumeration) {
        var values = new LinkedHashMap<String, Object>();
        for (var value : enumeration.getEnumConstants()) {
            values.put(word((Enum<?>) value), value);
        }
        return values;
    }

    /** The word for one value of an enumeration. */
    static String word(Enum<?> value) {
        return value instanceof Comparison sign ? sign.sign() : hyphened(value.toString(), "_");
    }

    /** The records of a sealed type by the word that is written after {@code kind}: {@code numbers-only}. */
    static Map<String, Class<?>> kinds(Class<?> sealed) {
        var kinds = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(sealed.getPermittedSubclasses())
                .sorted(Comparator.comparing(Choice::kind))
                .forEach(kind -> kinds.put(kind(kind), kind));
        return kinds;
    }

    /** The word for one record of a sealed type. */
    static String kind(Class<?> record) {
        return hyphened(record.getSimpleName(), "(?<=[a-z])(?=[A-Z])");
    }

    /** Whether a record is one of the choices of a sealed type. */
    static boolean isKind(Class<?> record) {
        return Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
    }

    private static String hyphened(String name, String between) {
        return String.join("-", name.split(between)).toLowerCase(Locale.ROOT);
    }
}
