package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;

/**
 * An amount of memory: {@code 16GiB}.
 *
 * @param bytes how many
 * @param spelling as the language spells it
 */
public record Size(long bytes, String spelling) implements Draftable {

    /**
     * {@code count} of a unit of 2 to the power {@code power} bytes.
     *
     * @param count how many, not negative
     * @param unit as the language spells it: {@code GiB}
     * @param power 10, 20, 30 or 40
     * @return the size
     * @throws DefinitionException if it is larger than 8,388,607 TiB (HR0690)
     */
    public static Size of(long count, String unit, int power) {
        try {
            return new Size(Math.multiplyExact(count, 1L << power), count + unit);
        } catch (ArithmeticException e) {
            throw new DefinitionException("no machine has that much memory: " + count + unit, e);
        }
    }

    @Override
    public Told told() {
        return Told.of(new DraftExpr.SizeLiteral(bytes, spelling));
    }
}
