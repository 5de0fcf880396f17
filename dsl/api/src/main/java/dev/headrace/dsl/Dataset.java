package dev.headrace.dsl;

import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.Declaration;

/**
 * The rows that are trained on and scored: {@code dataset d from spine { … }}. A subclass is its own row type {@code
 * R} and implements the row types of what it is made from.
 *
 * @param <R> the subclass itself
 */
public abstract class Dataset<R> extends Body<R> {

    /**
     * A dataset that has a row for each of {@code spine}.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param spine where its rows come from
     */
    protected Dataset(String name, Relation<?> spine) {
        super(name, spine);
    }

    /**
     * A dataset that has a row for each of {@code spine}, and what people should know of it.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param spine where its rows come from
     * @param doc one line or more of plain text
     */
    protected Dataset(String name, Relation<?> spine, String doc) {
        super(name, spine, doc);
    }

    @Override
    public final Declaration declaration() {
        return new DatasetDecl(name(), from(), verbs(), doc());
    }
}
