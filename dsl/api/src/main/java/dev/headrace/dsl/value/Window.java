package dev.headrace.dsl.value;

import dev.headrace.ir.draft.Over;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rolling window of an aggregate; whether the row's own instant counts is still to be said.
 *
 * @param <T> what comes of it if it does
 * @param <B> what comes of it if not
 */
public final class Window<T, B> {

    private final Draftable aggregate;
    private final Optional<Told> width;
    private final @Nullable Told hop;
    private final Function<Told, T> through;
    private final Function<Told, B> before;

    private Window(
            Draftable aggregate,
            Optional<Told> width,
            @Nullable Told hop,
            Function<Told, T> through,
            Function<Told, B> before) {
        this.aggregate = aggregate;
        this.width = width;
        this.hop = hop;
        this.through = through;
        this.before = before;
    }

    static <T, B> Window<T, B> of(
            Draftable aggregate, Reach width, Function<Told, T> through, Function<Told, B> before) {
        return new Window<>(aggregate, width.width(), null, through, before);
    }

    static <T, B> Window<T, B> of(
            Draftable aggregate, Draftable width, Function<Told, T> through, Function<Told, B> before) {
        return new Window<>(aggregate, Optional.of(width.told()), null, through, before);
    }

    static <T, B> Window<T, B> of(
            Draftable aggregate, Span width, Function<Told, T> through, Function<Told, B> before) {
        return new Window<>(aggregate, width.width(), null, through, before);
    }

    /**
     * {@code hop step}: the far end may be rounded outwards to a multiple of the step since 1970 in UTC. The window
     * never has fewer rows than without; long windows become cheap. Aggregates that pick or collect values take none
     * (HR0206).
     *
     * @param step how coarse the far end may be
     * @return the window with that hop
     */
    public Window<T, B> hop(Span step) {
        return new Window<>(aggregate, width, step.told(), through, before);
    }

    /**
     * {@code through}: (t-w, t], the row itself among them, so that the window is never empty. All rows of one
     * instant are in or out together.
     *
     * @return the aggregate, as sure as it is over some rows
     */
    public T through() {
        return through.apply(Told.over(aggregate, Over.Bound.THROUGH, width, Optional.ofNullable(hop)));
    }

    /**
     * {@code before}: [t-w, t), the past alone, which may be empty. No row of the same instant is in it.
     *
     * @return the aggregate, missing where it is over no rows, but 0 for a count or a sum
     */
    public B before() {
        return before.apply(Told.over(aggregate, Over.Bound.BEFORE, width, Optional.ofNullable(hop)));
    }
}
