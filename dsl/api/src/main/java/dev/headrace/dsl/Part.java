package dev.headrace.dsl;

/**
 * A part of a split: {@code parts.train}.
 *
 * @param <R> the row type of the dataset
 */
public final class Part<R> implements Relation<R> {

    private final String path;

    Part(String path) {
        this.path = path;
    }

    @Override
    public String relation() {
        return path;
    }
}
