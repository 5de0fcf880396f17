package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.Column;

/** What a test may go on with. */
@SuppressWarnings("varargs")
public abstract class Trials {

    Trials() {}

    abstract Trial trial();

    /** {@code given relation { | columns | … }}: the rows follow. */
    @SafeVarargs
    public final <R> Rows given(Relation<R> relation, Column<? super R, ?>... columns) {
        return trial().addGiven(relation, columns);
    }

    /** {@code expect relation { | columns | … }}: exactly the rows that follow, in any order. */
    @SafeVarargs
    public final <R> Rows expect(Relation<R> relation, Column<? super R, ?>... columns) {
        return trial().addExpected(relation, columns);
    }

    /** {@code expect relation where condition { … }}: some row is selected, and each such meets what follows. */
    public final <R> Selected<R> expectWhere(Relation<R> relation, BoolExpr<? super R> condition) {
        return trial().addSelected(relation, condition);
    }
}
