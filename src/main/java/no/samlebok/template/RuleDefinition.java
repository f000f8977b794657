package no.samlebok.template;

import no.samlebok.rule.Severity;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a template says it, before it is expanded over the columns or rows of a unit's form.
 *
 * <p>Fields are written {@code section.row.column}; {@code {column}} and {@code {row}} stand for what {@code each} walks
 * over, {@code {previous}} for the year column before, {@code {year}} for the round's year, and {@code {name}} for a
 * threshold of the round. A {@code *} stands for every row or column where a list of fields is asked for. Fields that
 * are computed, or known and locked, are never asked for by required, numbers-only and one-of; nor are locked ones held
 * to a range. A rule that speaks of a section or an indicator that the unit does not have is no rule for that unit.
 *
 * <p>Both texts may have the holes {@code {row}}, {@code {column}} and {@code {field}} (the first field, or what it is
 * expanded over), {@code {unit}}, {@code {year}}, {@code {previous}} and {@code {threshold}} by its name; of a range
 * {@code {limits}}, {@code {min}} and {@code {max}}. The message also has the numbers found: {@code {found}} for all
 * kinds that have one, {@code {expected}} and {@code {gap}} for compare and sum, {@code {limit}} for range,
 * {@code {from}}, {@code {fromField}}, {@code {change}} and {@code {limit}} for change, {@code {other}} for pair,
 * {@code {values}} for one-of, and {@code {1}}, {@code {2}} ... for what was written in the fields it reads.
 *
 * @param id letters, digits and hyphens
 * @param severity the weight of what it finds
 * @param each what it is expanded over: {@code okonomi.columns}, {@code investeringer.rows}; null for once
 * @param when a condition that must hold for the rule to be assessed; null for always
 * @param describe the rule in plain words
 * @param message what to say when it is broken, with holes for the numbers
 * @param check what is checked
 */
public record RuleDefinition(
        String id,
        Severity severity,
        @Nullable String each,
        @Nullable String when,
        Words describe,
        Words message,
        Check check) {}
