package dev.headrace.ir.step;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The code of a step for one run. A row is an array of its values in the order of the schema, boxed as
 * {@link dev.headrace.ir.type.Physical} says ({@code Long} for Int, Instant, Date, Duration and the ordinal of an enum); null is
 * a value that is missing. Whoever hands an array over keeps no hold of it.
 *
 * <p>Engines call it from several threads at once, in any order, and more than once for the same row: the answer depends on
 * the row and the arguments alone. An exception is that row's error and meets the fate that its source declares.
 */
public sealed interface StepCode {

    /** One row for each row. */
    non-sealed interface OfRow extends StepCode {
        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.ofRow(this);
        }

        @Nullable
        Object[] apply(@Nullable Object[] row) throws Exception;
    }

    /** Rows for each row. */
    non-sealed interface OfRows extends StepCode {
        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.ofRows(this);
        }

        void apply(@Nullable Object[] row, Consumer<@Nullable Object[]> out) throws Exception;
    }

    /** A table for the whole table. Called by one thread; the rows can be gone through once. */
    non-sealed interface OfTable extends StepCode {
        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.ofTable(this);
        }

        void apply(Iterable<@Nullable Object[]> rows, Consumer<@Nullable Object[]> out) throws Exception;
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R ofRow(OfRow code);

        R ofRows(OfRows code);

        R ofTable(OfTable code);
    }
}
