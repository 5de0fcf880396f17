package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Declared;
import dev.headrace.ir.ml.PartRef;
import org.jspecify.annotations.Nullable;

/** A part of a split, as named by a fit, model, gate or watch. */
record Part(Declared split, String name) {
    String show() {
        return split.name() + "." + name;
    }

    PartRef ref() {
        return new PartRef(split.name(), name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Part that && split == that.split && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
