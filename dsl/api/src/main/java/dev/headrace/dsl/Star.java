package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Pick;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Many columns at once: {@code f.*}, {@code all}, {@code all except a, b}.
 *
 * @param <R> the rows that have the columns
 * @param <S> the rows that the columns come from
 */
@SuppressWarnings("varargs")
public final class Star<R, S> implements Pick<R> {

    private final String relation;
    private final List<Column<?, ?>> except;

    Star(String relation) {
        this(relation, List.of());
    }

    private Star(String relation, List<Column<?, ?>> except) {
        this.relation = relation;
        this.except = List.copyOf(except);
    }

    /**
     * {@code all}: every column.
     *
     * @param <R> the rows that have the columns
     * @return all of them
     */
    public static <R> Star<R, R> all() {
        return new Star<>("");
    }

    /**
     * {@code all except columns}: all but these, in place of any named here before.
     *
     * @param columns columns of them (else HR0102)
     * @return the rest
     */
    @SafeVarargs
    public final Star<R, S> except(Column<? super S, ?>... columns) {
        return new Star<>(relation, List.of(columns));
    }

    @Override
    public Told told() {
        List<Told> parts = new ArrayList<>();
        List<DraftExpr.Ref> refs = new ArrayList<>();
        for (Column<?, ?> column : except) {
            Told part = column.told();
            parts.add(part);
            refs.add((DraftExpr.Ref) part.expr());
        }
        List<Name> qualifier = relation.isEmpty() ? List.of() : List.of(new Name(relation));
        return Told.of(new DraftExpr.Star(qualifier, refs), parts.toArray(Told[]::new));
    }
}
