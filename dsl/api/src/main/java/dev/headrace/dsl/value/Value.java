package dev.headrace.dsl.value;

/**
 * Something computed from a row of {@code R}, whose values are a {@code T} in Java. It is never evaluated here.
 *
 * @param <R> the row type; what is computed from {@code R} can be computed from every row type below it
 * @param <T> the Java type of its values
 */
public abstract sealed class Value<R, T> implements Draftable permits Sure, Maybe {

    private final Told told;

    Value(Told told) {
        this.told = told;
    }

    @Override
    public final Told told() {
        return told.told();
    }
}
