package dev.headrace.ir.draft;

import java.util.Optional;

/**
 * The rolling window of an aggregate.
 *
 * @param bound whether the current instant counts, or the window looks ahead
 * @param width how far it reaches; absent means {@code unbounded}
 * @param hop {@code hop 1d}: how far its far end may be rounded outwards
 */
public record Over(Bound bound, Optional<DraftExpr> width, Optional<DraftExpr> hop) {

    /** Which side of the current instant a window lies on. */
    public enum Bound {
        /** {@code over w through}: (t-w, t]. */
        THROUGH,
        /** {@code over w before}: [t-w, t). */
        BEFORE,
        /** {@code over next w}: (t, t+w], only in a label. */
        NEXT
    }
}
