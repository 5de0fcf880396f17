package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;

/**
 * The columns of {@code S} as they stand in the rows of {@code R}: under the name of their relation until a {@code
 * keep} or a {@code group} makes all names bare.
 *
 * @param <R> the rows that the columns were brought to
 * @param <S> the rows that they come from
 */
public abstract class Brought<R, S> {

    private final Paths paths;

    Brought(Paths paths) {
        this.paths = paths;
    }

    final String[] path(Column<?, ?> column) {
        return paths.of(column.name());
    }

    /**
     * All columns that its relation owns: {@code f.*}. Of a feature set these are its features, without what it has
     * from its source.
     *
     * @return them, to be kept, dropped or filled
     */
    public final Star<R, S> all() {
        return new Star<>(paths.relation());
    }
}
