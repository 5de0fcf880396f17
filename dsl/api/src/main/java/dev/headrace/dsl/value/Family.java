package dev.headrace.dsl.value;

import java.util.function.Function;

/**
 * The columns that a loop made, one per value of it.
 *
 * @param <V> the values of the loop
 * @param <C> what there is for each
 */
public final class Family<V, C> {

    private final Each<V> each;
    private final String template;
    private final Function<String, C> make;

    private Family(Each<V> each, String template, Function<String, C> make) {
        this.each = each;
        this.template = template;
        this.make = make;
    }

    /** The columns named by a template. */
    public static <V, C> Family<V, C> of(Each<V> each, String template, Function<String, C> make) {
        return new Family<>(each, template, make);
    }

    /** The column for this value. */
    public C at(V value) {
        return make.apply(each.name(template, value));
    }
}
