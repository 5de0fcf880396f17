package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;

/**
 * A column of the rows {@code R}. The draft refers to it by its name; Java does by its constant.
 *
 * @param <R> the row type
 * @param <T> the Java type of its values
 */
public interface Column<R, T> extends Pick<R> {

    /**
     * Its own name, without that of what brought it in.
     *
     * @return the name; of a field of a nested row the last part of its path
     */
    default String name() {
        DraftExpr.Ref ref = (DraftExpr.Ref) told().expr();
        return ref.path().get(ref.path().size() - 1).text();
    }
}
