package dev.headrace.dsl;

import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.Declaration;

/**
 * The rows that are trained on and scored: {@code dataset d from spine { … }}. A subclass is its own row type {@code R} and
 * implements the row types of what it is made from.
 */
public abstract class Dataset<R> extends Body<R> {

    /** A dataset that has a row for each of {@code spine}. */
    protected Dataset(String name, Relation<?> spine) {
        super(name, spine);
    }

    /** A dataset that has a row for each of {@code spine}, and what people should know of it. */
    protected Dataset(String name, Relation<?> spine, String doc) {
        super(name, spine, doc);
    }

    @Override
    public final Declaration declaration() {
        return new DatasetDecl(name(), from(), verbs(), doc());
    }
}
