package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SinkDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where rows go: {@code sink s from t where c { … }}. Outputs of a batch run appear whole or not at all.
 *
 * @param <R> the row type
 */
public final class Sink<R> implements Declared {

    private final Notes notes = new Notes();
    private final Settings settings = new Settings(notes);
    private final List<Name> accepts = new ArrayList<>();
    private final Name name;
    private final DraftExpr.Ref from;
    private @Nullable DraftExpr where;
    private boolean onArrival;
    private String doc = "";

    Sink(String name, Relation<?> from) {
        this.name = notes.put(new Name(name));
        this.from = notes.ref(from);
    }

    /**
     * {@code where condition}: only these rows.
     *
     * @param condition what a row that is written meets
     * @return this, to be gone on with
     */
    public Sink<R> where(BoolExpr<? super R> condition) {
        where = notes.take(condition);
        return this;
    }

    /**
     * {@code emit on arrival}: a stream's rows leave when they come, without waiting for the watermark.
     *
     * @return this, to be gone on with
     */
    public Sink<R> emitOnArrival() {
        onArrival = true;
        return this;
    }

    /**
     * {@code batch = binding}: where a batch run writes.
     *
     * @param binding {@code parquet(…)}, {@code csv(…)} or another
     * @return this, to be gone on with
     */
    public Sink<R> batch(Binding<?> binding) {
        settings.put("batch", binding);
        return this;
    }

    /**
     * {@code stream = binding}: where a stream writes.
     *
     * @param binding {@code kafka(…)}, or files
     * @return this, to be gone on with
     */
    public Sink<R> stream(Binding<?> binding) {
        settings.put("stream", binding);
        return this;
    }

    /**
     * {@code accepts pii}: private columns may come here; without it they are refused (HR0306).
     *
     * @return this, to be gone on with
     */
    public Sink<R> acceptsPii() {
        accepts.add(notes.put(new Name("pii")));
        return this;
    }

    /**
     * What people should know of it.
     *
     * @param text one line or more of plain text
     * @return this, to be gone on with
     */
    public Sink<R> doc(String text) {
        doc = text;
        return this;
    }

    String name() {
        return name.text();
    }

    @Override
    public Declaration declaration() {
        return new SinkDecl(name, from, Optional.ofNullable(where), onArrival, settings.all(), accepts, doc);
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public Object anchor() {
        return name;
    }
}
