package dev.headrace.ir.draft;

import java.util.List;

/** {@code test "…" { given … expect … }}. */
public record TestDecl(String title, List<Setting> params, List<Given> given, List<Expected> expected, String doc)
        implements Declaration {
    public TestDecl {
        params = List.copyOf(params);
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.test(this);
    }
}
