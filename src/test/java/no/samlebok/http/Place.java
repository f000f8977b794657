package no.samlebok.http;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a request is about, as seen by those who answer for the school (110) or for a unit below it (111): something of theirs,
 * or something of somebody else's.
 */
enum Place {
    /** Nothing in particular: the same for all municipalities. */
    ANYWHERE("9901", Fjordvik.FIRST, "111"),
    /** Their own. */
    OWN("9901", Fjordvik.FIRST, "111"),
    /** A unit below the same unit as their own. */
    SIBLING("9901", Fjordvik.FIRST, "112"),
    /** The unit above their own. */
    PARENT("9901", Fjordvik.FIRST, "110"),
    /** A unit of another part of the municipality. */
    ELSEWHERE("9901", Fjordvik.FIRST, "120"),
    /** A unit of theirs that is excluded from the round. */
    EXCLUDED("9901", Fjordvik.FIRST, "113"),
    /** A unit that does not report. */
    GATHERING("9901", Fjordvik.FIRST, "100"),
    /** Their own, asked for by a personal link to the round. */
    LINK("9901", Fjordvik.FIRST, "111"),
    /** Their own in another round than the personal link is to. */
    OTHER_ROUND("9901", Fjordvik.SECOND, "111"),
    /** The same codes in another municipality. */
    OTHER_MUNICIPALITY("9902", Fjordvik.FIRST, "111"),
    /** A workbook of their own. */
    FILE_OWN("9901", Fjordvik.FIRST, "111"),
    /** A workbook of a unit below the same unit as their own. */
    FILE_SIBLING("9901", Fjordvik.FIRST, "112"),
    /** A workbook of the unit above their own. */
    FILE_PARENT("9901", Fjordvik.FIRST, "110"),
    /** A workbook of a unit of another part of the municipality. */
    FILE_ELSEWHERE("9901", Fjordvik.FIRST, "120"),
    /** A workbook of a unit of theirs that is excluded from the round. */
    FILE_EXCLUDED("9901", Fjordvik.FIRST, "113"),
    /** A workbook of their own of another round than the personal link is to. */
    FILE_OTHER_ROUND("9901", Fjordvik.SECOND, "111"),
    /** A workbook of another municipality. */
    FILE_OTHER_MUNICIPALITY("9902", Fjordvik.FIRST, "111");

    /** Stands where the id of a task does. */
    static final String TASK = "00000000-0000-0000-0000-000000000000";

    private static final Set<Place> FILES = EnumSet.range(FILE_OWN, FILE_OTHER_MUNICIPALITY);

    private final String municipality;
    private final String round;
    private final String unit;

    Place(String municipality, String round, String unit) {
        this.municipality = municipality;
        this.round = round;
        this.unit = unit;
    }

    /** Everywhere that a route can be about. */
    static Set<Place> of(Route route) {
        if (!route.path().contains("{municipality}")) {
            return EnumSet.of(ANYWHERE);
        }
        var places = EnumSet.of(OWN, LINK, OTHER_MUNICIPALITY);
        if (route.path().contains("{round}")) {
            places.add(OTHER_ROUND);
        }
        if (route.path().contains("{unit}")) {
            places.addAll(EnumSet.of(SIBLING, PARENT, ELSEWHERE, EXCLUDED, GATHERING));
        }
        if (route.path().endsWith("/checks") || route.path().endsWith("/uploads")) {
            places.addAll(FILES);
        }
        return places;
    }

    /** Its name in the table. */
    static Place named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String municipality() {
        return municipality;
    }

    String round() {
        return round;
    }

    String unit() {
        return unit;
    }

    boolean isByLink() {
        return this == LINK || this == OTHER_ROUND || this == FILE_OTHER_ROUND;
    }

    boolean isFile() {
        return FILES.contains(this);
    }

    /** The path of a route here; a workbook of somewhere else is handed in where one hands in one's own. */
    String path(Route route) {
        return route.path()
                .replace("{municipality}", isFile() ? OWN.municipality : municipality)
                .replace("{round}", round)
                .replace("{unit}", unit)
                .replace("{version}", "1")
                .replace("{edition}", Fjordvik.EDITION)
                .replace("{account}", Fjordvik.SOMEBODY)
                .replace("{task}", TASK)
                .replace("{language}", "nn")
                .replace("views/{file}", "views/unit.js")
                .replace("pane/{file}", "pane/pane.js")
                .replace("icons/{file}", "icons/icon-16.png")
                .replace("vendor/{file}", "vendor/designsystemet-LICENSE.txt")
                .replace("{file}", "main.js");
    }
}
