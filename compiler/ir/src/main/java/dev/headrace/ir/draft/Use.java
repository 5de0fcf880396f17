package dev.headrace.ir.draft;

import java.util.List;

/** {@code use a.b.{X, Y}}. */
public record Use(List<Name> path, List<Name> names) {
    public Use {
        path = List.copyOf(path);
        names = List.copyOf(names);
    }
}
