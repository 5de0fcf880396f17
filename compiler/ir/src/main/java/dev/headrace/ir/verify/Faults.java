package dev.headrace.ir.verify;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, each with its place. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void check(boolean holds, String place, String message) {
        if (!holds) {
            found.add(place + ": " + message);
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
