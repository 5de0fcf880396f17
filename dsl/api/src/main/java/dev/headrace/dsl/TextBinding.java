package dev.headrace.dsl;

/**
 * A binding whose values are texts.
 *
 * @param <B> the class itself
 */
public abstract class TextBinding<B extends TextBinding<B>> extends Binding<B> {

    TextBinding(String connector, Object location) {
        super(connector, location);
    }

    /**
     * {@code null = texts}: what stands for a missing value in CSV. If left out an empty text does, in a column that
     * may be missing; in a sure String it is empty, in any other column a bad row. JSON has its own null.
     *
     * @param texts one or more: {@code ""}, {@code "NA"}
     * @return this, to be gone on with
     */
    public final B nulls(String... texts) {
        return texts("null", texts);
    }

    /**
     * {@code zone = name}: where times without a zone were written. Without it such a time is a bad row.
     *
     * @param name a zone such as {@code Europe/Paris} (HR0205 if there is none of the name)
     * @return this, to be gone on with
     */
    public final B zone(String name) {
        return option("zone", name);
    }

    /**
     * {@code time = epoch_s}: instants are whole seconds since 1970. If no {@code time} is said they are texts.
     *
     * @return this, to be gone on with
     */
    public final B epochSeconds() {
        return choice("time", "epoch_s");
    }

    /**
     * {@code time = epoch_ms}: instants are whole milliseconds since 1970. If no {@code time} is said they are texts.
     *
     * @return this, to be gone on with
     */
    public final B epochMillis() {
        return choice("time", "epoch_ms");
    }

    /**
     * {@code time = epoch_us}: instants are whole microseconds since 1970. If no {@code time} is said they are texts.
     *
     * @return this, to be gone on with
     */
    public final B epochMicros() {
        return choice("time", "epoch_us");
    }
}
