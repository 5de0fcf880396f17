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

        /**
         * The row that is made of a row.
         *
         * @param row the row it takes
         * @return the row it gives, in an array of its own or the same
         * @throws Exception if the row is a bad one (HR0701)
         */
        @Nullable
        Object[] apply(@Nullable Object[] row) throws Exception;
    }

    /** Rows for each row. */
    non-sealed interface OfRows extends StepCode {
        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.ofRows(this);
        }

        /**
         * Hands on the rows that are made of a row.
         *
         * @param row the row it takes
         * @param out takes each row it gives, none or several
         * @throws Exception if the row is a bad one (HR0701); what was handed on for it before is dropped
         */
        void apply(@Nullable Object[] row, Consumer<@Nullable Object[]> out) throws Exception;
    }

    /** A table for the whole table. Called by one thread; the rows can be gone through once. */
    non-sealed interface OfTable extends StepCode {
        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.ofTable(this);
        }

        /**
         * Hands on the table that is made of a table.
         *
         * @param rows all rows, in the canonical order
         * @param out takes each row it gives
         * @throws Exception if it cannot; the run then fails (HR0710)
         */
        void apply(Iterable<@Nullable Object[]> rows, Consumer<@Nullable Object[]> out) throws Exception;
    }

    /**
     * Goes on with the case of its kind.
     *
     * @param <R> what comes of a case
     * @param visitor the cases
     * @return what the case gives
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One case per kind.
     *
     * @param <R> what comes of a case
     */
    interface Visitor<R> {
        /**
         * One row for each row.
         *
         * @param code the code
         * @return what comes of it
         */
        R ofRow(OfRow code);

        /**
         * Rows for each row.
         *
         * @param code the code
         * @return what comes of it
         */
        R ofRows(OfRows code);

        /**
         * A table for the table.
         *
         * @param code the code
         * @return what comes of it
         */
        R ofTable(OfTable code);
    }
}
