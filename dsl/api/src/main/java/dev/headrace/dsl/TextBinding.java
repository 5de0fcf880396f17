package dev.headrace.dsl;

/** A binding whose values are texts. */
public abstract class TextBinding<B extends TextBinding<B>> extends Binding<B> {

    TextBinding(String connector, Object location) {
        super(connector, location);
    }

    /** {@code null = texts}: what stands for a missing value. */
    public final B nulls(String... texts) {
        return texts("null", texts);
    }

    /** {@code zone = name}: where times without a zone were written. */
    public final B zone(String name) {
        return option("zone", name);
    }

    /** {@code time = epoch_s}: instants are whole seconds since 1970. */
    public final B epochSeconds() {
        return choice("time", "epoch_s");
    }

    /** {@code time = epoch_ms}: instants are whole milliseconds since 1970. */
    public final B epochMillis() {
        return choice("time", "epoch_ms");
    }

    /** {@code time = epoch_us}: instants are whole microseconds since 1970. */
    public final B epochMicros() {
        return choice("time", "epoch_us");
    }
}
