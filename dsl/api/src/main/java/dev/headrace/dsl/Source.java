package dev.headrace.dsl;

import dev.headrace.dsl.value.AnyBool;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Expectation;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.draft.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where rows come from: {@code source tx: Transaction { … }}. It has a binding for batch, for a stream, or both.
 *
 * @param <R> the row type of the schema
 */
public final class Source<R> implements Relation<R>, Declared {

    private final Notes notes = new Notes();
    private final Settings settings = new Settings(notes);
    private final List<Expectation> expectations = new ArrayList<>();
    private final Name name;
    private final TypeRef schema;
    private @Nullable DraftExpr lateness;
    private dev.headrace.ir.draft.@Nullable Fate late;
    private dev.headrace.ir.draft.@Nullable Fate onError;
    private String doc = "";

    Source(String name, SchemaOf<R> schema) {
        this.name = notes.put(new Name(name));
        this.schema = notes.put(schema.type().draft());
        for (Column<R, ?> column : schema.uniqueColumns()) {
            expect(BoolExpr.of(Told.call("unique", column)));
        }
    }

    /**
     * {@code batch = binding}: where a batch run reads.
     *
     * @param binding {@code csv(…)}, {@code parquet(…)} or another
     * @return this, to be gone on with
     */
    public Source<R> batch(Binding<?> binding) {
        settings.put("batch", binding);
        return this;
    }

    /**
     * {@code stream = binding}: where a stream reads. What becomes of late and bad rows must then be said (HR0310).
     *
     * @param binding {@code kafka(…)} or another
     * @return this, to be gone on with
     */
    public Source<R> stream(Binding<?> binding) {
        settings.put("stream", binding);
        return this;
    }

    /**
     * {@code idle = span}: a partition silent for so long holds nobody up.
     *
     * @param span how long nothing may come
     * @return this, to be gone on with
     */
    public Source<R> idle(Span span) {
        settings.put("idle", span);
        return this;
    }

    /**
     * {@code lateness = span}: how far behind the greatest time read before it in its partition a row's time may be.
     *
     * @param span the allowed distance in event time
     * @return this, to be gone on with
     */
    public Source<R> lateness(Span span) {
        lateness = notes.take(span);
        return this;
    }

    /**
     * {@code lateness = span else fate}: the same, and what becomes of rows that come later still. They are in no
     * result.
     *
     * @param span the allowed distance in event time
     * @param fate {@code drop()}, {@code warn()}, or {@code divert()} to {@link #late}, which somebody must then read
     *     (HR0309)
     * @return this, to be gone on with
     */
    public Source<R> lateness(Span span, Fate fate) {
        lateness = notes.take(span);
        late = fate.draft(notes);
        return this;
    }

    /**
     * {@code on error fate}: what becomes of a row that does not parse, breaks its schema, or fails in an expression
     * later (HR0701). In batch it ends the run unless this says otherwise.
     *
     * @param fate {@code divert()} sends it to {@link #rejected}, which somebody must then read (HR0309)
     * @return this, to be gone on with
     */
    public Source<R> onError(Fate fate) {
        onError = fate.draft(notes);
        return this;
    }

    /**
     * {@code expect condition}, on each row; {@code unique(…)} too stands here. A row that breaks it ends the run
     * (HR0701).
     *
     * @param condition what a good row meets
     * @return this, to be gone on with
     */
    public Source<R> expect(BoolExpr<? super R> condition) {
        expectations.add(notes.put(new Expectation(notes.take(condition), Optional.empty())));
        return this;
    }

    /**
     * {@code expect condition else fate}, on each row; {@code unique(…)} too stands here.
     *
     * @param condition what a good row meets
     * @param fate what becomes of a row that does not
     * @return this, to be gone on with
     */
    public Source<R> expect(BoolExpr<? super R> condition, Fate fate) {
        return expectAll(condition, fate);
    }

    /**
     * {@code expect condition else fate}, where the condition is over aggregates of all rows that were kept. On a
     * stream it is refused (HR0503).
     *
     * @param condition what all rows together meet; a missing one counts as met
     * @param fate {@code fail()} ends the run (HR0706), {@code warn()} says so; others are refused (HR0205)
     * @return this, to be gone on with
     */
    public Source<R> expectAll(AnyBool<? super R> condition, Fate fate) {
        expectations.add(notes.put(new Expectation(notes.take(condition), Optional.of(fate.draft(notes)))));
        return this;
    }

    /**
     * What people should know of it.
     *
     * @param text one line or more of plain text
     * @return this, to be gone on with
     */
    public Source<R> doc(String text) {
        doc = text;
        return this;
    }

    /**
     * The rows turned away by {@code divert()}, each with the reason. They are as private as the source.
     *
     * @return these rows, with the columns of {@link Rejected}
     */
    public Relation<Rejected> rejected() {
        return () -> relation() + ".rejected";
    }

    /**
     * The rows that came too late, as they were read: no condition was applied to them, and none of their columns is
     * a time any more. In batch there are none.
     *
     * @return these rows
     */
    public Relation<R> late() {
        return () -> relation() + ".late";
    }

    @Override
    public String relation() {
        return name.text();
    }

    @Override
    public Declaration declaration() {
        return new SourceDecl(
                name,
                schema,
                settings.all(),
                Optional.ofNullable(lateness),
                Optional.ofNullable(late),
                Optional.ofNullable(onError),
                expectations,
                doc);
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
