package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.Span;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Verb;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The block of a {@code group} or {@code session}. Its columns are aggregates of the rows of one key, or computed
 * from such; beside them stand the keys and, of windows and sessions, {@link #start} and {@link #end}.
 *
 * @param <R> the row type of the table or dataset
 */
public final class Group<R> extends Loops<R> {

    private final Notes notes;
    private final List<DraftExpr.Ref> keys;
    private final Optional<DraftExpr> gap;
    private final Items items;
    private final Verb place = new Verb.Missing();
    private @Nullable DraftExpr every;
    private @Nullable DraftExpr size;

    Group(Notes notes, List<DraftExpr.Ref> keys, @Nullable Span gap) {
        this.notes = notes;
        this.keys = keys;
        this.gap = Optional.ofNullable(gap).map(notes::take);
        this.items = new Items(notes);
        notes.put(place);
    }

    /**
     * {@code every step}: a row for each key and window of event time; windows start at every multiple of the step
     * since 1970 in UTC.
     *
     * @param step the time between two starts; also the width unless {@code size} says another
     * @return this, to be gone on with
     */
    public Group<R> every(Span step) {
        every = notes.take(step);
        return this;
    }

    /**
     * {@code size width}: the width of windows, which overlap if it is more than the step.
     *
     * @param width how long each is
     * @return this, to be gone on with
     */
    public Group<R> size(Span width) {
        size = notes.take(width);
        return this;
    }

    /**
     * What people should know of a column; one made by a loop goes by its template.
     *
     * @param column the column's name, or its template
     * @param text one line or more of plain text
     */
    public void doc(String column, String text) {
        items.doc(column, text);
    }

    /**
     * When the window or session starts; of a group without either there is no such column (HR0102).
     *
     * @return the start, which belongs to it
     */
    public InstantColumn<R> start() {
        return InstantColumn.named("start");
    }

    /**
     * When the window or session ends, which is the event time of the row; of a group without either there is no such
     * column (HR0102).
     *
     * @return the end, which does not belong to it; of a session the time of its last row and the gap
     */
    public InstantColumn<R> end() {
        return InstantColumn.named("end");
    }

    @Override
    void item(String column, Draftable value, Each<?>... loops) {
        items.assign(column, value, List.of(loops));
    }

    Verb verb() {
        Verb verb = gap.isPresent()
                ? new Verb.Session(keys, gap.get(), items.build())
                : new Verb.Group(keys, Optional.ofNullable(every), Optional.ofNullable(size), items.build());
        notes.copy(place, verb);
        return verb;
    }
}
