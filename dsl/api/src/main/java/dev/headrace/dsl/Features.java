package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.MaybeEnumColumn;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.Name;
import java.util.List;

/**
 * What is known of an entity at each of its events: {@code features f by key from s { … }}. A subclass is its own row
 * type {@code R} and implements the row types of what it is made from.
 *
 * @param <R> the subclass itself
 */
public abstract class Features<R> extends Loops<R> implements FeatureSet<R>, Declared {

    private final Notes notes = new Notes();
    private final Items items = new Items(notes);
    private final Name name;
    private final List<DraftExpr.Ref> by;
    private final DraftExpr.Ref from;
    private String doc = "";

    /**
     * Features of the rows of {@code from}, for each {@code by}, which are columns of those rows.
     *
     * @param <S> the rows of the source
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param from where its rows come from; it has an event time (else HR0305)
     * @param by the columns of the entity, which are never missing (HR0202)
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected <S> Features(String name, Relation<S> from, Column<? super S, ?>... by) {
        this.name = notes.put(new Name(name));
        this.by = notes.refs(List.of(by));
        this.from = notes.ref(from);
    }

    /**
     * Features of the rows of {@code from}, for each {@code by}, and what people should know of them.
     *
     * @param <S> the rows of the source
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param from where its rows come from; it has an event time (else HR0305)
     * @param doc one line or more of plain text
     * @param by the columns of the entity, which are never missing (HR0202)
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected <S> Features(String name, Relation<S> from, String doc, Column<? super S, ?>... by) {
        this(name, from, by);
        this.doc = doc;
    }

    @Override
    final void item(String column, Draftable value, Each<?>... loops) {
        items.assign(column, value, List.of(loops));
    }

    /**
     * {@code one_hot column}: adds an Int column {@code column_LABEL} for each label, in their order.
     *
     * @param <E> the enum of the column
     * @param column an enum
     * @return the columns, to be asked for by their labels
     */
    protected final <E extends Enum<E>> OneHot<R, E> oneHot(EnumColumn<? super R, E> column) {
        items.oneHot(List.of(notes.ref(column)));
        return new OneHot<>(column.name());
    }

    /**
     * {@code one_hot column}: adds an Int column {@code column_LABEL} for each label; 0 in all of them where the
     * column is missing.
     *
     * @param <E> the enum of the column
     * @param column an enum that may be missing
     * @return the columns, to be asked for by their labels
     */
    protected final <E extends Enum<E>> OneHot<R, E> oneHot(MaybeEnumColumn<? super R, E> column) {
        items.oneHot(List.of(notes.ref(column)));
        return new OneHot<>(column.name());
    }

    /**
     * The columns of the relation that these rows come from, where its row type is not implemented.
     *
     * @param <S> the rows of the source
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
        items.doc(column, text);
    }

    /**
     * What people should know of it.
     *
     * @param text one line or more of plain text
     */
    protected final void doc(String text) {
        doc = text;
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
    public final Declaration declaration() {
        return new FeaturesDecl(name, by, from, items.build(), doc);
    }

    @Override
    public final Notes notes() {
        return notes;
    }

    @Override
    public final Object anchor() {
        return name;
    }
}
