package dev.headrace.dsl;

import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.TableDecl;

/**
 * Rows made of other rows by verbs: {@code table t from s { … }}. A subclass is its own row type {@code R} and
 * implements the row types of what it is made from.
 *
 * @param <R> the subclass itself
 */
public abstract class Table<R> extends Body<R> {

    /**
     * A table made of the rows of {@code from}.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param from where its rows come from
     */
    protected Table(String name, Relation<?> from) {
        super(name, from);
    }

    /**
     * A table made of the rows of {@code from}, and what people should know of it.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param from where its rows come from
     * @param doc one line or more of plain text
     */
    protected Table(String name, Relation<?> from, String doc) {
        super(name, from, doc);
    }

    @Override
    public final Declaration declaration() {
        return new TableDecl(name(), from(), verbs(), doc());
    }
}
