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

/** Where rows come from: {@code source tx: Transaction { … }}. */
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

    /** {@code batch = binding}. */
    public Source<R> batch(Binding<?> binding) {
        settings.put("batch", binding);
        return this;
    }

    /** {@code stream = binding}. */
    public Source<R> stream(Binding<?> binding) {
        settings.put("stream", binding);
        return this;
    }

    /** {@code idle = span}: a partition silent for so long holds nobody up. */
    public Source<R> idle(Span span) {
        settings.put("idle", span);
        return this;
    }

    /** {@code lateness = span}: how far behind a row may come. */
    public Source<R> lateness(Span span) {
        lateness = notes.take(span);
        return this;
    }

    /** {@code lateness = span else fate}: what becomes of rows that come later still. */
    public Source<R> lateness(Span span, Fate fate) {
        lateness = notes.take(span);
        late = fate.draft(notes);
        return this;
    }

    /** {@code on error fate}: what becomes of a row that does not parse or breaks its schema. */
    public Source<R> onError(Fate fate) {
        onError = fate.draft(notes);
        return this;
    }

    /** {@code expect condition}, on each row; {@code Definition.unique} too stands here. */
    public Source<R> expect(BoolExpr<? super R> condition) {
        expectations.add(notes.put(new Expectation(notes.take(condition), Optional.empty())));
        return this;
    }

    /** {@code expect condition else fate}, on each row. */
    public Source<R> expect(BoolExpr<? super R> condition, Fate fate) {
        return expectAll(condition, fate);
    }

    /** {@code expect condition else fate}, where the condition is over aggregates of all rows. */
    public Source<R> expectAll(AnyBool<? super R> condition, Fate fate) {
        expectations.add(notes.put(new Expectation(notes.take(condition), Optional.of(fate.draft(notes)))));
        return this;
    }

    /** What people should know of it. */
    public Source<R> doc(String text) {
        doc = text;
        return this;
    }

    /** The rows turned away, each with the reason. */
    public Relation<Rejected> rejected() {
        return () -> relation() + ".rejected";
    }

    /** The rows that came too late, as they were read. */
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
