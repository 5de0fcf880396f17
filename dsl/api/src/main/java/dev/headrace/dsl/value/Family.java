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

    /**
     * The columns named by a template.
     *
     * @param <V> the values of the loop
     * @param <C> what there is for each
     * @param each the loop
     * @param template the names of the columns, with the loop's variable in braces
     * @param make what makes a column of its name
     * @return the family
     */
    public static <V, C> Family<V, C> of(Each<V> each, String template, Function<String, C> make) {
        return new Family<>(each, template, make);
    }

    /**
     * The column for this value. One that the loop does not run over is no column (HR0102).
     *
     * @param value one of the loop's values
     * @return the column
     */
    public C at(V value) {
        return make.apply(each.name(template, value));
    }
}
