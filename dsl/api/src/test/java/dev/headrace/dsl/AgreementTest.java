package dev.headrace.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Maybe;
import dev.headrace.sample.Calls;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Java takes a column to be, a kind and whether it may be missing, is what the compiler finds. */
final class AgreementTest {

    private static final Map<String, String> KINDS = Map.of("Enum", "EnumOf", "List", "ListOf");

    @Test
    void everyColumnIsWhatJavaTakesItFor() throws IllegalAccessException {
        Calls calls = new Calls();
        Drafted drafted = calls.draft("sample.calls", JavaSources.none());
        Compilation compiled = Compiler.compile(drafted.file(), drafted.origins(), CompileOptions.standard());
        assertThat(compiled.diagnostics().stream().filter(d -> d.isError()).toList())
                .isEmpty();
        List<String> java = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Relation<?> relation : List.of(calls.operators, calls.functions, calls.rolling, calls.grouped)) {
            for (Field field : relation.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                if (field.get(relation) instanceof Column<?, ?> column) {
                    String name = relation.relation() + "." + column.name();
                    java.add(name + ": " + kind(column));
                    found.add(name + ": " + type(compiled, relation.relation(), column.name()));
                }
            }
        }
        assertThat(java).hasSizeGreaterThan(90);
        assertThat(java).isEqualTo(found);
    }

    private static String kind(Column<?, ?> column) {
        String kind = column.getClass().getSimpleName().replace("Column", "").replace("Maybe", "");
        return KINDS.getOrDefault(kind, kind) + (column instanceof Maybe ? "?" : "");
    }

    private static String type(Compilation compiled, String relation, String column) {
        return compiled.pipeline().orElseThrow().relation(relation).orElseThrow().schema().columns().stream()
                .filter(c -> c.name().equals(column))
                .map(c -> c.type().getClass().getSimpleName() + (c.optional() ? "?" : ""))
                .findFirst()
                .orElse("none");
    }
}
