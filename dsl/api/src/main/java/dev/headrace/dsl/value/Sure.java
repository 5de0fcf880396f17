package dev.headrace.dsl.value;

/**
 * A value that is always there.
 *
 * @param <R> the rows that it is computed from
 * @param <T> the Java type of its values
 */
public abstract sealed class Sure<R, T> extends Value<R, T>
        permits IntCompared,
                FloatExpr,
                DecimalExpr,
                TextExpr,
                BoolExpr,
                DateExpr,
                InstantExpr,
                DurationExpr,
                EnumExpr,
                ListExpr,
                VectorExpr,
                BytesExpr,
                ImageExpr,
                RecordExpr {

    Sure(Told told) {
        super(told);
    }
}
