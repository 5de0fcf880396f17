package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;

/** A column of the rows {@code R}. The draft refers to it by its name; Java does by its constant. */
public interface Column<R, T> extends Pick<R> {

    /** Its own name, without that of what brought it in. */
    default String name() {
        DraftExpr.Ref ref = (DraftExpr.Ref) told().expr();
        return ref.path().get(ref.path().size() - 1).text();
    }
}
