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

/**
 * A relation made by verbs, which run in the order in which they are called.
 *
 * @param <R> the row type of the relation
 */
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

    /**
     * {@code where condition}: keeps the rows for which it holds.
     *
     * @param condition what a row that is kept meets; it is never missing: {@code orElse} says what a missing value
     *     means
     */
    protected final void where(BoolExpr<? super R> condition) {
        verbs.add(new Verb.Where(take(condition)));
    }

    @Override
    final void item(String column, Draftable value, Each<?>... loops) {
        verbs.derive(column, value, List.of(loops));
    }

    /**
     * {@code keep columns}: only these are left, under bare names. The others are gone (HR0102).
     *
     * @param columns columns, or many at once: {@code p.all()}
     */
    @SafeVarargs
    protected final void keep(Pick<? super R>... columns) {
        verbs.add(new Verb.Keep(all(columns)));
        verbs.bare();
    }

    /**
     * {@code drop columns}: all but these are left.
     *
     * @param columns columns, or many at once: {@code p.all()}
     */
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

    /**
     * {@code fill f.* = value}: replaces what is missing in those of the columns that may be; all of them are sure
     * from here on.
     *
     * @param <S> the rows of the other relation
     * @param columns {@code a.all()} of what a join gave
     * @param value a Java value, or an expression, of a kind that fits all of them
     * @return the columns, which are sure
     * @throws dev.headrace.dsl.value.DefinitionException if no literal stands for the value (HR0690)
     */
    protected final <S> In<R, S> fill(Star<? super R, S> columns, Object value) {
        DraftExpr.Star star = (DraftExpr.Star) take(columns);
        verbs.add(new Verb.Fill(star, take(Told.literal(value))));
        String relation =
                star.qualifier().isEmpty() ? "" : star.qualifier().get(0).text();
        return new In<>(verbs.paths(relation));
    }

    /**
     * {@code one_hot column}: adds an Int column {@code column_LABEL} for each label, in their order; 0 in all of
     * them where the column is missing.
     *
     * @param <E> the enum of the column
     * @param column an enum; it stays as well
     * @return the columns, to be asked for by their labels
     */
    protected final <E extends Enum<E>> OneHot<R, E> oneHot(Column<? super R, E> column) {
        verbs.add(new Verb.OneHot(List.of(notes().ref(column))));
        return new OneHot<>(column.name());
    }

    /**
     * {@code with f}: the features of these very rows. The rows must come from the source of {@code f} through verbs
     * that keep rows or {@code where}; others are refused (HR0314).
     *
     * @param <S> the rows of the other relation
     * @param features the feature set
     * @return its columns, all as sure as they are there
     */
    protected final <S> In<R, S> with(FeatureSet<S> features) {
        verbs.add(new Verb.With(new Name(features.relation())));
        return new In<>(verbs.paths(features.relation()));
    }

    /**
     * {@code asof join x within d}: to each row the newest one of {@code x} with the same entity, at or before the
     * row's time and not older than {@code within}. Rows without one stay.
     *
     * @param <S> the rows of the other relation
     * @param other the relation looked up; it has an event time (else HR0305)
     * @param within how old a row may be, by event time
     * @return its columns, missing in rows that met none
     */
    protected final <S> Joined<R, S> asofJoin(Relation<S> other, Span within) {
        return asof(other, Optional.of(within), List.of());
    }

    /**
     * {@code asof join x on keys within d}: the same with keys other than the entity.
     *
     * @param <S> the rows of the other relation
     * @param other the relation looked up; it has an event time (else HR0305)
     * @param within how old a row may be, by event time
     * @param keys pairs of columns that are equal; none of them may be missing (HR0202)
     * @return its columns, missing in rows that met none
     */
    @SafeVarargs
    protected final <S> Joined<R, S> asofJoin(Relation<S> other, Span within, On<? super R, ? super S>... keys) {
        return asof(other, Optional.of(within), List.of(keys));
    }

    /**
     * {@code asof join x on keys within unbounded}: the newest row however old. On a stream it is refused (HR0501):
     * each row would be kept for ever.
     *
     * @param <S> the rows of the other relation
     * @param other the relation looked up; it has an event time (else HR0305)
     * @param keys pairs of columns that are equal, or none for the entity
     * @return its columns, missing in rows that met none
     */
    @SafeVarargs
    protected final <S> Joined<R, S> asofJoinUnbounded(Relation<S> other, On<? super R, ? super S>... keys) {
        return asof(other, Optional.empty(), List.of(keys));
    }

    private <S> Joined<R, S> asof(Relation<S> other, Optional<Span> within, List<? extends On<?, ?>> keys) {
        verbs.add(new Verb.AsofJoin(
                new Name(other.relation()), On.keys(keys, notes()), within.map(this::take), within.isEmpty()));
        return new Joined<>(verbs.paths(other.relation()));
    }

    /**
     * {@code join x on keys}: every pair of rows with equal keys. Two relations with event time are refused (HR0303):
     * one would see rows that come later.
     *
     * @param <S> the rows of the other relation
     * @param other the relation that is joined
     * @param keys pairs of columns that are equal; none of them may be missing (HR0202)
     * @return its columns
     */
    @SafeVarargs
    protected final <S> In<R, S> join(Relation<S> other, On<? super R, ? super S>... keys) {
        verbs.add(new Verb.Join(false, new Name(other.relation()), On.keys(List.of(keys), notes())));
        return new In<>(verbs.paths(other.relation()));
    }

    /**
     * {@code join left x on keys}: the same, but rows without a match stay, with nothing in the columns of {@code x}.
     *
     * @param <S> the rows of the other relation
     * @param other the relation that is joined
     * @param keys pairs of columns that are equal; none of them may be missing (HR0202)
     * @return its columns, missing in rows that met none
     */
    @SafeVarargs
    protected final <S> Joined<R, S> joinLeft(Relation<S> other, On<? super R, ? super S>... keys) {
        verbs.add(new Verb.Join(true, new Name(other.relation()), On.keys(List.of(keys), notes())));
        return new Joined<>(verbs.paths(other.relation()));
    }

    /**
     * {@code union x}: all rows of both, equal ones as often as they stand there.
     *
     * @param other a relation with the same columns (else HR0201)
     */
    protected final void union(Relation<?> other) {
        verbs.add(new Verb.Union(new Name(other.relation())));
    }

    /**
     * {@code group by keys { … }}: a row for each key, with aggregates of its rows. On a stream it needs a window of
     * time (HR0308).
     *
     * @param keys the columns of the key, which are never missing (HR0202); none for one row over all
     * @return the block, which makes the columns
     */
    @SafeVarargs
    protected final Group<R> groupBy(Column<? super R, ?>... keys) {
        return verbs.group(new Group<>(notes(), notes().refs(List.of(keys)), null));
    }

    /**
     * {@code session by keys gap d { … }}: a row for each run of rows that are less than the gap apart in event time.
     *
     * @param gap at two neighbours so far apart the session ends
     * @param keys the columns of the key, which are never missing (HR0202)
     * @return the block, which makes the columns
     */
    @SafeVarargs
    protected final Group<R> sessionBy(Span gap, Column<? super R, ?>... keys) {
        return verbs.group(new Group<>(notes(), notes().refs(List.of(keys)), gap));
    }

    /**
     * {@code dedupe by keys}: of equal keys the least row in the canonical order.
     *
     * @param keys the columns that are equal, which are never missing (HR0202)
     */
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

    /**
     * {@code sample share by keys seed n}: the rows whose key falls into the share, the same every time.
     *
     * @param share the part of all keys that is kept
     * @param seed another number keeps other keys
     * @param keys the columns whose values decide
     */
    @SafeVarargs
    protected final void sample(Share share, long seed, Column<? super R, ?>... keys) {
        verbs.add(new Verb.Sample(take(share), notes().refs(List.of(keys)), take(Told.literal(seed))));
    }

    /**
     * {@code sort by keys limit n}: the first {@code limit} rows of that order. In batch alone.
     *
     * @param limit how many rows are kept, above 0 (else HR0205)
     * @param keys what is ordered by, the first before the second
     */
    @SafeVarargs
    protected final void sortBy(long limit, SortBy<? super R>... keys) {
        verbs.add(new Verb.Sort(SortBy.keys(List.of(keys), notes()), Optional.of(take(Told.literal(limit)))));
    }

    /**
     * {@code limit n}: the first rows of the canonical order.
     *
     * @param count how many rows are kept, above 0 (else HR0205)
     */
    protected final void limit(long count) {
        verbs.add(new Verb.Limit(take(Told.literal(count))));
    }

    /**
     * {@code via step(…)}: what an opaque step makes of the rows. Its columns take the place of all others.
     *
     * @param step the step and its arguments
     */
    protected final void via(StepCall step) {
        verbs.add(new Verb.Via((DraftExpr.Call) take(step)));
    }

    /**
     * {@code via step()}: the same, without arguments.
     *
     * @param step the step
     */
    protected final void via(Step<?, ?> step) {
        via(step.call());
    }

    /**
     * All columns of these rows.
     *
     * @return them, to be kept or dropped
     */
    protected final Star<R, R> all() {
        return Star.all();
    }

    /**
     * The columns of the relation that these rows come from, where its row type is not implemented.
     *
     * @param <S> the rows of the other relation
     * @param source the relation they come from
     * @return its columns
     */
    protected final <S> In<R, S> rows(Relation<S> source) {
        return new In<>(() -> "");
    }

    /**
     * What people should know of a column; one made by a loop goes by its template.
     *
     * @param column the column's name, or its template: {@code amount_sum_{w}}
     * @param text one line or more of plain text
     */
    protected final void doc(String column, String text) {
        verbs.doc(column, text);
    }

    /**
     * What people should know of it.
     *
     * @param text one line or more of plain text
     */
    protected final void doc(String text) {
        doc = text;
    }

    private DraftExpr take(Draftable said) {
        return notes().take(said);
    }

    /**
     * The rows of a stream that has just begun and does not know all that they look back on: {@code NAME.warming}. In
     * batch there are none.
     *
     * @return these rows
     */
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
