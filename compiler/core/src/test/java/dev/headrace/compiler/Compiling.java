package dev.headrace.compiler;

import dev.headrace.diagnostics.Source;
import java.util.List;

/** Compiles text as the tests do: under a short name, with the standard library, without other files, with the steps of a jar. */
final class Compiling {
    static final CompileOptions OPTIONS = CompileOptions.standard().withSteps(SomeSteps.LIBRARY);

    private Compiling() {}

    static Compilation text(String text) {
        return Compiler.compile(List.of(Source.of("input.mlflow", text)), OPTIONS);
    }
}
