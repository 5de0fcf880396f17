package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Declared;

/** A part of a split, as named by a fit, model, gate or watch. */
record Part(Declared split, String name) {
    String show() {
        return split.name() + "." + name;
    }
}
