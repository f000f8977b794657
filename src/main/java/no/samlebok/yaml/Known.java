package no.samlebok.yaml;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samlebok.template.Measure;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** Names that must be known, and names that must differ. */
final class Known {
    private final Page page;

    Known(Page page) {
        this.page = page;
    }

    /** Whether a name is among the known ones of its kind; a fault when it is not. */
    boolean has(String kind, String name, Collection<String> known, String path) {
        if (!known.contains(name)) {
            var example = Nearest.orFirst(name, known).orElse("");
            page.fault(path, unknown(kind, name, known), key(path) + Sample.quoted(example));
        }
        return known.contains(name);
    }

    /** The same for a part of what stands at a path, with an example made from a name that is known. */
    boolean has(String kind, String name, Collection<String> known, String path, UnaryOperator<String> example) {
        return !page.isSound(path) || has(kind, name, known, page.spot(path), example);
    }

    /** The same for a name inside a text, with an example made from a name that is known. */
    boolean has(String kind, String name, Collection<String> known, Spot spot, UnaryOperator<String> example) {
        if (!known.contains(name)) {
            var text = Nearest.orFirst(name, known).map(example).orElse("");
            page.fault(spot, unknown(kind, name, known), key(spot.path()) + Sample.quoted(text));
        }
        return known.contains(name);
    }

    /** The same for the keys of what stands at a path, with an example of what may stand under them. */
    void haveKeys(String kind, Collection<String> names, Collection<String> known, String path, String example) {
        for (var name : names) {
            if (!known.contains(name)) {
                var key = Nearest.orFirst(name, known).orElse(name);
                page.fault(page.key(path + "." + name), unknown(kind, name, known), key + ": " + example);
            }
        }
    }

    /** Names that become ids in a workbook, where capital letters make no difference. */
    void differ(List<String> names, IntFunction<String> path) {
        differ(names, names, path);
    }

    /** The same for names that are shown otherwise than they come out. */
    void differ(List<String> names, List<String> shown, IntFunction<String> path) {
        var first = new HashMap<String, Integer>();
        for (int at = 0; at < names.size(); at++) {
            var before = first.putIfAbsent(names.get(at).toLowerCase(Locale.ROOT), at);
            if (before != null) {
                var found = Messages.of("definition.taken")
                        .with("found", shown.get(at))
                        .with(
                                "line",
                                Integer.toString(page.spot(path.apply(before)).line()));
                page.fault(path.apply(at), found, key(path.apply(at)) + another(shown.get(at)));
            }
        }
    }

    /** The ids of units of measure that may be used; a file's own must differ from those it shares. */
    Set<String> measures(List<Measure> own, List<Measure> shared) {
        var all = shared.stream().map(Measure::id).collect(Collectors.toCollection(LinkedHashSet::new));
        differ(own.stream().map(Measure::id).toList(), at -> "measures[" + at + "].id");
        for (int at = 0; at < own.size(); at++) {
            var id = own.get(at).id();
            if (!all.add(id)) {
                var found = Messages.of("definition.shared").with("found", id);
                page.fault("measures[" + at + "].id", found, "id: " + Sample.quoted(id + "2"));
            }
        }
        return all;
    }

    private static Message unknown(String kind, String name, Collection<String> known) {
        return Messages.of("definition.no." + kind).with("found", name).with("known", listed(known));
    }

    private static Words listed(Collection<String> known) {
        var names = known.stream().distinct().map(name -> name.isEmpty() ? "\"\"" : name);
        var list = names.collect(Collectors.joining(", "));
        return list.isEmpty() ? Messages.words("definition.noneThere") : Words.same(list);
    }

    private static String another(String name) {
        return Sample.quoted((name.contains("{") ? "resultat" : name) + "2");
    }

    /** The last key of a path, with its colon; empty for a member of a list. */
    static String key(String path) {
        return path.endsWith("]") ? "" : path.substring(path.lastIndexOf('.') + 1) + ": ";
    }
}
