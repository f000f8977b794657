package no.samlebok.differential;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Status;
import no.samlebok.rule.Change;
import no.samlebok.rule.Compare;
import no.samlebok.rule.Conditional;
import no.samlebok.rule.Expression;
import no.samlebok.rule.Range;
import no.samlebok.rule.Rule;
import no.samlebok.rule.Sum;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Messages;

/** Makes fillings from a seed; half of the numbers that rules speak of lie just inside, at or just outside a bound. */
final class Fillings {
    private static final List<String> JUNK = List.of("vet ikke", "12 eller 13", "se vedlegg", " ", "2,4 %x");
    private static final BigDecimal STEP = new BigDecimal("0.1");

    private final Form form;
    private final Random random;
    private int atBound;

    Fillings(Form form, long seed) {
        this.form = form;
        this.random = new Random(seed);
    }

    /** How many numbers were put at a bound. */
    int atBound() {
        return atBound;
    }

    /** A filling; rules push numbers to their bounds after all fields have something. */
    Filling next() {
        var filling = new Filling(form);
        form.fields().filter(field -> field.fill() == Fill.UNIT).forEach(field -> filling.put(field, any(field)));
        form.rules().forEach(rule -> {
            if (random.nextBoolean()) {
                push(rule, filling);
            }
        });
        return filling;
    }

    private Answer any(Field field) {
        int dice = random.nextInt(100);
        if (dice < 8) {
            return new Answer.Blank();
        }
        if (!field.isNumeric()) {
            return dice < 30 ? new Answer.Blank() : new Answer.Other("Tekst nummer " + dice);
        }
        if (dice < 14) {
            return new Answer.Typed(Status.NOT_MEASURED, notMeasured());
        }
        return dice < 18 ? new Answer.Other(JUNK.get(random.nextInt(JUNK.size()))) : new Answer.Given(number(field));
    }

    private String notMeasured() {
        return Messages.words("status.not-measured").in(form.round().language());
    }

    private BigDecimal number(Field field) {
        int most = switch (field.measure().kind()) {
            case PERCENT -> 120;
            case SCORE -> 7;
            case AMOUNT -> 60_000;
            default -> 500;
        };
        var whole = BigDecimal.valueOf(random.nextInt(most * 1_000), 3).setScale(field.decimals(), RoundingMode.DOWN);
        boolean negative = field.measure().kind() == MeasureKind.AMOUNT && random.nextInt(4) == 0;
        return negative ? whole.negate() : whole;
    }

    private void push(Rule rule, Filling filling) {
        var pushed = rule instanceof Conditional conditional
                ? pushCondition(conditional, filling)
                : push(rule, filling, rule instanceof Compare);
        if (pushed) {
            atBound++;
        }
    }

    private boolean push(Rule rule, Filling filling, boolean compare) {
        if (compare && rule instanceof Compare known && known.left() instanceof Expression.Term term) {
            var slack = known.right()
                    .value(filling.figures())
                    .map(right -> right.tolerance().add(new BigDecimal("0.5").movePointLeft(term.decimals())));
            return known.right()
                    .value(filling.figures())
                    .map(right -> set(term.field(), either(right.value(), slack.orElseThrow()), filling))
                    .orElse(false);
        }
        if (rule instanceof Range range) {
            var limit = random.nextBoolean() ? range.min() : range.max();
            return limit != null && set(range.field().field(), limit, filling);
        }
        if (rule instanceof Change change) {
            return pushChange(change, filling);
        }
        return rule instanceof Sum sum && pushSum(sum, filling);
    }

    private boolean pushChange(Change change, Filling filling) {
        var share = change.percent().movePointLeft(2);
        return filling.figures()
                .amount(change.from().field())
                .map(from -> set(change.to().field(), either(from, from.abs().multiply(share)), filling))
                .orElse(false);
    }

    private boolean pushSum(Sum sum, Filling filling) {
        var parts = sum.parts().stream()
                .flatMap(part -> filling.figures().amount(part.field()).stream())
                .toList();
        var total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var slack = new BigDecimal("0.5").multiply(BigDecimal.valueOf(parts.size() + 1L));
        return set(
                sum.total().field(),
                either(total, slack.movePointLeft(sum.total().decimals())),
                filling);
    }

    private boolean pushCondition(Conditional conditional, Filling filling) {
        for (var clause : conditional.when().clauses()) {
            var fields = clause.left().fields();
            var bound = clause.right().value(filling.figures());
            if (fields.size() == 1 && bound.isPresent()) {
                return set(fields.get(0), bound.get().value(), filling);
            }
        }
        return false;
    }

    private BigDecimal either(BigDecimal middle, BigDecimal slack) {
        return random.nextBoolean() ? middle.add(slack) : middle.subtract(slack);
    }

    /** Puts a number a step below, at or a step above the bound, rounded to what a double can carry exactly enough. */
    private boolean set(FieldId id, BigDecimal bound, Filling filling) {
        var field = Optional.ofNullable(form.byId().get(id)).filter(known -> known.fill() == Fill.UNIT);
        if (field.isEmpty()) {
            return false;
        }
        int places = field.get().decimals() + 2;
        var step = STEP.movePointLeft(field.get().decimals()).multiply(BigDecimal.valueOf(random.nextInt(3) - 1L));
        filling.put(field.get(), new Answer.Given(bound.add(step).setScale(places, RoundingMode.HALF_EVEN)));
        return true;
    }
}
