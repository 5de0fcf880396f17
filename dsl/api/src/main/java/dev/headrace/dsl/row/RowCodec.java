package dev.headrace.dsl.row;

import dev.headrace.dsl.SchemaOf;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into rows and back. The annotation processor writes one for each record with {@code @Schema}:
 * {@code PaymentCodec.CODEC}. Without state; to be shared by threads.
 *
 * <p>A row is an array of values in the order of the schema, null where one is missing, boxed as
 * {@link dev.headrace.ir.type.Physical} says: an Int is a {@link Long}, and so are the microseconds of Instant and Duration, the
 * days of a Date and the place of an enum's label; a Float is a {@link Double} and never -0.0, a Decimal a
 * {@link java.math.BigDecimal} of its scale.
 *
 * @param <R> the row type: {@code PaymentRow}
 * @param <T> the record: {@code Payment}
 */
public interface RowCodec<R, T> {

    /**
     * What the values are.
     *
     * @return the schema, whose columns they are in order
     */
    SchemaOf<R> schema();

    /**
     * The values of a record, in a new array.
     *
     * @param row the record
     * @return a value for each column
     * @throws IllegalArgumentException if a value is missing that must be there, or has no place in its column: a
     *     Float that is not finite, an Instant or a Duration finer than a microsecond, a Decimal of too many digits,
     *     a Vector of another size
     */
    @Nullable
    Object[] values(T row);

    /**
     * The record of these values.
     *
     * @param values one for each column; the array is only read
     * @return the record
     * @throws IllegalArgumentException if there are more or fewer than columns, if one is missing that must be there,
     *     if one is of another class than the column's, or too large for a component that is an {@code int}
     */
    T of(@Nullable Object[] values);
}
