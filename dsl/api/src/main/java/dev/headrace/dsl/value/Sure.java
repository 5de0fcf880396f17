package dev.headrace.dsl.value;

/** A value that is always there. */
public abstract sealed class Sure<R, T> extends Value<R, T>
        permits IntExpr,
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
