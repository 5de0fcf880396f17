package dev.headrace.ir.pipeline;

import java.util.List;

/**
 * A test: rows in, rows expected. Sources without given rows are empty.
 */
public record TestDef(String title, List<TestGiven> given, List<TestExpect> expected) {
    public TestDef {
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }
}
