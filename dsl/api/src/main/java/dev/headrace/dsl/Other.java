package dev.headrace.dsl;

/** A connector that has no class here. */
public final class Other extends Binding<Other> {

    Other(String connector, Object location) {
        super(connector, location);
    }

    @Override
    Other self() {
        return this;
    }
}
