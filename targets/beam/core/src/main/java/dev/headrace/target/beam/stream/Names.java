package dev.headrace.target.beam.stream;

import java.util.HashSet;
import java.util.Set;

/** Names of steps: the id of the operator, and where that stands in two outputs also the output's name. */
final class Names {

    private final Set<String> used = new HashSet<>();

    String of(String id, String tree) {
        String name = id;
        for (int n = 1; !used.add(name); n++) {
            name = id + " @" + tree + (n == 1 ? "" : " " + n);
        }
        return name;
    }
}
