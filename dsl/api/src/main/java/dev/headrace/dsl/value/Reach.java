package dev.headrace.dsl.value;

import java.util.Optional;

/** How far a rolling window reaches. */
public sealed interface Reach permits Span, Reach.Unbounded {

    /**
     * Its width; empty without a far end.
     *
     * @return the width as it is said in the place that asks
     */
    Optional<Told> width();

    /** {@code unbounded}. */
    final class Unbounded implements Reach {
        @Override
        public Optional<Told> width() {
            return Optional.empty();
        }
    }
}
