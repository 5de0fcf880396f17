package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.Column;

/** What a test may go on with. */
@SuppressWarnings("varargs")
public abstract class Trials {

    Trials() {}

    abstract Trial trial();

    /**
     * {@code given relation { | columns | … }}: the rows of a source; they follow. A source that is given none is
     * empty.
     *
     * @param <R> the row type of the relation
     * @param relation a source
     * @param columns those that the rows say; what is left out must not reach what is expected (HR0207)
     * @return the table, to which rows are added
     */
    @SafeVarargs
    public final <R> Rows given(Relation<R> relation, Column<? super R, ?>... columns) {
        return trial().addGiven(relation, columns);
    }

    /**
     * {@code expect relation { | columns | … }}: exactly the rows that follow, in any order; else the test fails
     * (HR0707).
     *
     * @param <R> the row type of the relation
     * @param relation a table, feature set, dataset or what a source turns away
     * @param columns those that are compared
     * @return the table, to which rows are added
     */
    @SafeVarargs
    public final <R> Rows expect(Relation<R> relation, Column<? super R, ?>... columns) {
        return trial().addExpected(relation, columns);
    }

    /**
     * {@code expect relation where condition { … }}: some row is selected, and each such meets what follows.
     *
     * @param <R> the row type of the relation
     * @param relation a table, feature set, dataset or what a source turns away
     * @param condition which of its rows are looked at
     * @return the rows, to which conditions are added
     */
    public final <R> Selected<R> expectWhere(Relation<R> relation, BoolExpr<? super R> condition) {
        return trial().addSelected(relation, condition);
    }
}
