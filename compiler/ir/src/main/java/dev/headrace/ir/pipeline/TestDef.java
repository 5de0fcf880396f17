package dev.headrace.ir.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * A test: rows in, rows expected. Sources without given rows are empty.
 *
 * @param set the parameters it sets, absent if there are none; others keep the values they have
 */
public record TestDef(String title, Optional<List<TestParam>> set, List<TestGiven> given, List<TestExpect> expected) {
    public TestDef {
        set = set.filter(p -> !p.isEmpty()).map(List::copyOf);
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }

    /** The parameters it sets, in the order written. */
    public List<TestParam> params() {
        return set.orElse(List.of());
    }
}
