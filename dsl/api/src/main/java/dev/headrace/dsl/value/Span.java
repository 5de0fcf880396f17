package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import java.util.Optional;

/**
 * A length of time, spelt as the language spells it, since names of columns hold that spelling: {@code 2h}, {@code 1h30m}.
 *
 * @param micros in microseconds
 * @param spelling digits and units from large to small
 */
public record Span(long micros, String spelling) implements Draftable, Reach {

    /**
     * {@code count} of a unit.
     *
     * @param count how many, not negative
     * @param unit as the language spells it: {@code h}
     * @param micros how many microseconds the unit has
     * @return the span
     * @throws DefinitionException if {@code count} is negative or it is longer than 292,000 years (HR0690)
     */
    public static Span of(long count, String unit, long micros) {
        if (count < 0) {
            throw new DefinitionException("a span is not negative; this is " + count + unit);
        }
        try {
            return new Span(Math.multiplyExact(count, micros), count + unit);
        } catch (ArithmeticException e) {
            throw new DefinitionException("a span is at most 292,000 years; this is " + count + unit, e);
        }
    }

    /**
     * This and a shorter unit: {@code hours(1).and(minutes(30))} is {@code 1h30m}.
     *
     * @param shorter what is added, of a smaller unit
     * @return the sum
     * @throws DefinitionException if both are longer than 292,000 years (HR0690)
     */
    public Span and(Span shorter) {
        String both = spelling + shorter.spelling;
        try {
            return new Span(Math.addExact(micros, shorter.micros), both);
        } catch (ArithmeticException e) {
            throw new DefinitionException("a span is at most 292,000 years; this is " + both, e);
        }
    }

    @Override
    public Told told() {
        return Told.of(new DraftExpr.DurationLiteral(micros, spelling));
    }

    @Override
    public Optional<Told> width() {
        return Optional.of(told());
    }

    @Override
    public String toString() {
        return spelling;
    }
}
