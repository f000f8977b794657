package no.samlebok.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.rule.ClaimKind;
import no.samlebok.rule.Rule;
import no.samlebok.rule.TextClaim;
import no.samlebok.rule.TextRule;
import org.jspecify.annotations.Nullable;

/** Settles what a unit's texts may say of its figures. */
final class TextExpansion {
    private final RuleWords words;
    private final RuleFields fields;
    private final Round round;
    private final Unit unit;

    TextExpansion(RuleWords words, RuleFields fields, Round round, Unit unit) {
        this.words = words;
        this.fields = fields;
        this.round = round;
        this.unit = unit;
    }

    /** The rule over the texts and the claims that the unit has; absent when it has none of either. */
    Rule rule(Check.Text check) throws Unsettled {
        var texts = fields.present(check.texts(), "texts");
        var claims = new ArrayList<TextClaim>();
        for (int at = 0; at < check.claims().size(); at++) {
            claims.addAll(claims(check.claims().get(at), "claims[" + at + "]"));
        }
        if (texts.isEmpty() || claims.isEmpty()) {
            throw Unsettled.absent(fields.path());
        }
        var ids = texts.stream().map(Field::id).toList();
        int year = round.period().year();
        return new TextRule(words.head(texts), ids, claims, List.of(unit.name()), others(), year);
    }

    private List<TextClaim> claims(Claim claim, String key) throws Unsettled {
        if (claim.isOfIndicators()) {
            return ofIndicators(claim, key);
        }
        var previous = claim.previous();
        var before = previous == null ? List.<Field>of() : fields.present(previous, key + ".previous");
        var now = fields.present(claim.field(), key + ".field");
        if (now.isEmpty() || (claim.kind() == ClaimKind.CHANGE && before.isEmpty())) {
            return List.of();
        }
        return switch (claim.kind()) {
            case TOTAL -> List.of(claim(claim, now.get(0), total(now), null));
            case CHANGE ->
                List.of(claim(claim, now.get(0), TextClaim.Side.change(side(now.get(0)), side(before.get(0))), null));
            case SIGN, AMOUNT, PERCENT, COUNT ->
                List.of(claim(claim, now.get(0), before.isEmpty() ? null : before.get(0)));
        };
    }

    /** What texts say of the unit's indicators, in the words that each of them gives. */
    private List<TextClaim> ofIndicators(Claim claim, String key) throws Unsettled {
        var before = claim.previous() == null ? List.<Field>of() : fields.present(claim.previous(), key + ".previous");
        var claims = new ArrayList<TextClaim>();
        for (var now : fields.present(claim.field(), key + ".field")) {
            var said = said(now);
            if (said.isPresent() && claim.fits(now.measure().kind())) {
                var same =
                        before.stream().filter(field -> isOfSameRow(field, now)).findFirst();
                claims.add(claim(claim.in(said.get()), now, same.orElse(null)));
            }
        }
        return claims;
    }

    private Optional<Said> said(Field field) {
        return round.indicators().stream()
                .filter(indicator -> indicator.section().equals(field.id().section()))
                .filter(indicator -> indicator.id().equals(field.id().row()))
                .flatMap(indicator -> Optional.ofNullable(indicator.said()).stream())
                .findFirst();
    }

    private static boolean isOfSameRow(Field field, Field other) {
        return field.id().row().equals(other.id().row());
    }

    /** The sum of a column, called by its head. */
    private static TextClaim.Side total(List<Field> parts) {
        var terms = parts.stream().map(part -> part.subject().term()).toList();
        return TextClaim.Side.total(parts.get(0).id(), terms, parts.get(0).column());
    }

    private static TextClaim claim(Claim claim, Field now, @Nullable Field before) {
        return claim(claim, now, side(now), before == null ? null : side(before));
    }

    private static TextClaim claim(Claim claim, Field field, TextClaim.Side now, TextClaim.@Nullable Side before) {
        var names = Stream.concat(claim.nb().stream(), claim.nn().stream()).distinct();
        return new TextClaim(
                claim.kind(),
                now,
                before,
                Objects.requireNonNullElse(field.measure().kroner(), BigDecimal.ONE),
                field.measure().label(),
                names.toList());
    }

    private static TextClaim.Side side(Field field) {
        return new TextClaim.Side(field.id(), field.decimals(), field.label());
    }

    private List<String> others() {
        return round.units().stream()
                .filter(other -> !other.code().equals(unit.code()))
                .map(Unit::name)
                .toList();
    }
}
