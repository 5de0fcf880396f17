package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.Pick;
import dev.headrace.dsl.value.Share;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.RenamePair;
import dev.headrace.ir.draft.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A relation made by verbs, which run in the order in which they are called. */
@SuppressWarnings("varargs")
public abstract class Body<R> extends Fills<R> implements Relation<R>, Declared {

    private final Verbs verbs = new Verbs();
    private final Name name;
    private final DraftExpr.Ref from;
    private String doc = "";

    Body(String name, Relation<?> from) {
        this.name = verbs.notes().put(new Name(name));
        this.from = verbs.notes().ref(from);
    }

    Body(String name, Relation<?> from, String doc) {
        this(name, from);
        this.doc = doc;
    }

    /** {@code where condition}: keeps the rows for which it holds. */
    protected final void where(BoolExpr<? super R> condition) {
        verbs.add(new Verb.Where(take(condition)));
    }

    @Override
    final void item(String column, Draftable value, Each<?>... loops) {
        verbs.derive(column, value, List.of(loops));
    }

    /** {@code keep columns}: only these, under bare names. */
    @SafeVarargs
    protected final void keep(Pick<? super R>... columns) {
        verbs.add(new Verb.Keep(all(columns)));
        verbs.bare();
    }

    /** {@code drop columns}: all but these. */
    @SafeVarargs
    protected final void drop(Pick<? super R>... columns) {
        verbs.add(new Verb.Drop(all(columns)));
    }

    private List<DraftExpr> all(Draftable[] columns) {
        List<DraftExpr> picked = new ArrayList<>();
        for (Draftable column : columns) {
            picked.add(take(column));
        }
        return picked;
    }

    @Override
    final String renameVerb(Draftable column, String other) {
        String path = notes().ref(column).path().stream().map(Name::text).collect(Collectors.joining("."));
        verbs.add(new Verb.Rename(List.of(new RenamePair(new Name(path), new Name(other)))));
        return other;
    }

    @Override
    final String[] fillVerb(Draftable column, Draftable value) {
        DraftExpr.Ref ref = notes().ref(column);
        verbs.add(new Verb.Fill(ref, take(value)));
        return ref.path().stream().map(Name::text).toArray(String[]::new);
    }

    /** {@code fill f.* = value}: replaces what is missing in them; they are sure from here on. */
    protected final <S> In<R, S> fill(Star<? super R, S> columns, Object value) {
        DraftExpr.Star star = (DraftExpr.Star) take(columns);
        verbs.add(new Verb.Fill(star, take(Told.literal(value))));
        String relation =
                star.qualifier().isEmpty() ? "" : star.qualifier().get(0).text();
        return new In<>(verbs.paths(relation));
    }

    /** {@code one_hot column}: a column of 0 or 1 for each label. */
    protected final <E extends Enum<E>> OneHot<R, E> oneHot(Column<? super R, E> column) {
        verbs.add(new Verb.OneHot(List.of(notes().ref(column))));
        return new OneHot<>(column.name());
    }

    /** {@code with f}: the features of these very rows. */
    protected final <S> In<R, S> with(FeatureSet<S> features) {
        verbs.add(new Verb.With(new Name(features.relation())));
        return new In<>(verbs.paths(features.relation()));
    }

    /** {@code asof join x within d}: the newest row of {@code x} with the same entity at the row's time. */
    protected final <S> Joined<R, S> asofJoin(Relation<S> other, Span within) {
        return asof(other, Optional.of(within), List.of());
    }

    /** {@code asof join x on keys within d}. */
    @SafeVarargs
    protected final <S> Joined<R, S> asofJoin(Relation<S> other, Span within, On<? super R, ? super S>... keys) {
        return asof(other, Optional.of(within), List.of(keys));
    }

    /** {@code asof join x on keys within unbounded}: however old. */
    @SafeVarargs
    protected final <S> Joined<R, S> asofJoinUnbounded(Relation<S> other, On<? super R, ? super S>... keys) {
        return asof(other, Optional.empty(), List.of(keys));
    }

    private <S> Joined<R, S> asof(Relation<S> other, Optional<Span> within, List<? extends On<?, ?>> keys) {
        verbs.add(new Verb.AsofJoin(
                new Name(other.relation()), On.keys(keys, notes()), within.map(this::take), within.isEmpty()));
        return new Joined<>(verbs.paths(other.relation()));
    }

    /** {@code join x on keys}: every pair of rows with equal keys. */
    @SafeVarargs
    protected final <S> In<R, S> join(Relation<S> other, On<? super R, ? super S>... keys) {
        verbs.add(new Verb.Join(false, new Name(other.relation()), On.keys(List.of(keys), notes())));
        return new In<>(verbs.paths(other.relation()));
    }

    /** {@code join left x on keys}: rows without a match stay, with nothing in the columns of {@code x}. */
    @SafeVarargs
    protected final <S> Joined<R, S> joinLeft(Relation<S> other, On<? super R, ? super S>... keys) {
        verbs.add(new Verb.Join(true, new Name(other.relation()), On.keys(List.of(keys), notes())));
        return new Joined<>(verbs.paths(other.relation()));
    }

    /** {@code union x}: all rows of both. */
    protected final void union(Relation<?> other) {
        verbs.add(new Verb.Union(new Name(other.relation())));
    }

    /** {@code group by keys { … }}: a row per key; the columns are made by what comes back. */
    @SafeVarargs
    protected final Group<R> groupBy(Column<? super R, ?>... keys) {
        return verbs.group(new Group<>(notes(), notes().refs(List.of(keys)), null));
    }

    /** {@code session by keys gap d { … }}: a row per run of rows less than the gap apart. */
    @SafeVarargs
    protected final Group<R> sessionBy(Span gap, Column<? super R, ?>... keys) {
        return verbs.group(new Group<>(notes(), notes().refs(List.of(keys)), gap));
    }

    /** {@code dedupe by keys}: of equal keys the least row in the canonical order. */
    @SafeVarargs
    protected final void dedupeBy(Column<? super R, ?>... keys) {
        verbs.add(new Verb.Dedupe(notes().refs(List.of(keys))));
    }

    @Override
    final String[] explodeVerb(Draftable column) {
        DraftExpr.Ref ref = notes().ref(column);
        verbs.add(new Verb.Explode(ref));
        return ref.path().stream().map(Name::text).toArray(String[]::new);
    }

    /** {@code sample share by keys seed n}: the rows whose key falls into the share, the same every time. */
    @SafeVarargs
    protected final void sample(Share share, long seed, Column<? super R, ?>... keys) {
        verbs.add(new Verb.Sample(take(share), notes().refs(List.of(keys)), take(Told.literal(seed))));
    }

    /** {@code sort by keys limit n}: the first {@code limit} rows of that order. */
    @SafeVarargs
    protected final void sortBy(long limit, SortBy<? super R>... keys) {
        verbs.add(new Verb.Sort(SortBy.keys(List.of(keys), notes()), Optional.of(take(Told.literal(limit)))));
    }

    /** {@code limit n}: the first rows of the canonical order. */
    protected final void limit(long count) {
        verbs.add(new Verb.Limit(take(Told.literal(count))));
    }

    /** {@code via step(…)}: what an opaque step makes of the rows. */
    protected final void via(StepCall step) {
        verbs.add(new Verb.Via((DraftExpr.Call) take(step)));
    }

    /** {@code via step()}: the same, without arguments. */
    protected final void via(Step<?, ?> step) {
        via(step.call());
    }

    /** All columns of these rows. */
    protected final Star<R, R> all() {
        return Star.all();
    }

    /** The columns of the relation that these rows come from, where its row type is not implemented. */
    protected final <S> In<R, S> rows(Relation<S> source) {
        return new In<>(() -> "");
    }

    /** What people should know of a column; one made by a loop goes by its template. */
    protected final void doc(String column, String text) {
        verbs.doc(column, text);
    }

    /** What people should know of it. */
    protected final void doc(String text) {
        doc = text;
    }

    private DraftExpr take(Draftable said) {
        return notes().take(said);
    }

    /** The rows of a stream that has just begun and does not know all that they look back on: {@code NAME.warming}. */
    public final Relation<R> warming() {
        return () -> relation() + ".warming";
    }

    @Override
    public final String relation() {
        return name.text();
    }

    @Override
    public final Notes notes() {
        return verbs.notes();
    }

    @Override
    public final Object anchor() {
        return name;
    }

    final Name name() {
        return name;
    }

    final DraftExpr.Ref from() {
        return from;
    }

    final List<Verb> verbs() {
        return verbs.build();
    }

    final String doc() {
        return doc;
    }
}
