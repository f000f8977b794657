package no.samlebok.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.guide.Change.Difference;
import no.samlebok.template.Template;
import no.samlebok.words.Words;

/**
 * What changed in a family from one version to the next.
 *
 * @param before the older version
 * @param after the newer one
 * @param changes in the order of the newer version, what is gone last
 */
public record ChangeLog(Template before, Template after, List<Change> changes) {
    private static final Words NOTHING = Words.same("");

    public ChangeLog {
        changes = List.copyOf(changes);
    }

    /** Holds two versions of a family against each other, part by part, by their ids. */
    public static ChangeLog between(Template before, Template after) {
        var old = Parts.of(before);
        var now = Parts.of(after);
        var stays = now.stream().flatMap(part -> of(find(old, part), part).stream());
        var gone = old.stream().filter(part -> find(now, part).isEmpty()).map(Change.Gone::new);
        return new ChangeLog(before, after, Stream.concat(stays, gone).toList());
    }

    private static Optional<Change> of(Optional<Part> before, Part after) {
        if (before.isEmpty()) {
            return Optional.of(new Change.New(after));
        }
        var differences = differences(before.get(), after);
        return differences.isEmpty() ? Optional.empty() : Optional.of(new Change.Altered(after, differences));
    }

    private static List<Difference> differences(Part before, Part after) {
        var differences = new ArrayList<Difference>();
        if (!before.label().equals(after.label())) {
            differences.add(new Difference(FactName.LABEL.words(), before.label(), after.label()));
        }
        Stream.concat(before.facts().stream(), after.facts().stream())
                .map(Fact::name)
                .distinct()
                .filter(name -> !before.fact(name).equals(after.fact(name)))
                .map(name -> difference(name, before, after))
                .forEach(differences::add);
        return differences;
    }

    private static Difference difference(FactName name, Part before, Part after) {
        return new Difference(
                name.words(),
                before.fact(name).orElse(NOTHING),
                after.fact(name).orElse(NOTHING));
    }

    private static Optional<Part> find(List<Part> parts, Part wanted) {
        return parts.stream().filter(wanted::isSame).findFirst();
    }
}
