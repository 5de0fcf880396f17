package dev.headrace.testkit.generate;

import java.util.Collection;

/** Names that nobody has yet. */
final class Names {

    private Names() {}

    static String fresh(String start, Collection<String> taken) {
        int at = taken.size();
        while (taken.contains(start + at)) {
            at++;
        }
        return start + at;
    }
}
