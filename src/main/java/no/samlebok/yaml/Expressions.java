package no.samlebok.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.rule.Expression;
import no.samlebok.rule.ExpressionParser;
import no.samlebok.rule.Parsed;
import no.samlebok.rule.Reference;
import no.samlebok.template.Check;
import no.samlebok.template.RuleDefinition;
import org.jspecify.annotations.Nullable;

/** Expressions of a definition, read by the grammar of rules for what they mention. */
final class Expressions {
    private static final Pattern THRESHOLD = Pattern.compile("\\{([A-Za-z0-9]+)}");
    private static final Expression SOMETHING = new Expression.Constant(BigDecimal.ONE);

    private final Page page;

    Expressions(Page page) {
        this.page = page;
    }

    /** What an expression mentions; a fault inside the text when it cannot be read. */
    List<Reference> expression(String text, String path) {
        return read(path, Known.key(path) + "budsjett - regnskap", parser -> parser.expression(text));
    }

    /** What a condition mentions; a fault inside the text when it cannot be read. */
    List<Reference> condition(String text, String path) {
        return read(path, Known.key(path) + "okonomi.budsjett.{year} >= 100", parser -> parser.condition(text));
    }

    /** The thresholds that rules are in need of. */
    static List<String> thresholds(List<RuleDefinition> rules) {
        return rules.stream()
                .flatMap(Expressions::texts)
                .flatMap(text -> THRESHOLD.matcher(text).results())
                .map(match -> match.group(1))
                .filter(name -> !FieldPattern.PLACES.contains(name))
                .distinct()
                .toList();
    }

    /** Whether a reference names a threshold and not a field. */
    static boolean isThreshold(String reference) {
        return THRESHOLD.matcher(reference).matches();
    }

    private List<Reference> read(String path, String example, Function<ExpressionParser, Parsed<?>> reading) {
        var mentioned = new ArrayList<Reference>();
        if (!page.isSound(path)) {
            return List.of();
        }
        var parser = new ExpressionParser(reference -> {
            mentioned.add(reference);
            return Optional.of(SOMETHING);
        });
        if (reading.apply(parser) instanceof Parsed.Faulty<?> faulty) {
            page.fault(page.inside(path, faulty.position()), faulty.found(), example);
        }
        return mentioned;
    }

    private static Stream<String> texts(RuleDefinition rule) {
        Stream<@Nullable String> texts = Stream.of(rule.when());
        if (rule.check() instanceof Check.Compare compare) {
            texts = Stream.of(rule.when(), compare.left(), compare.right());
        } else if (rule.check() instanceof Check.Change change) {
            texts = Stream.of(rule.when(), change.percent());
        }
        return texts.filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
