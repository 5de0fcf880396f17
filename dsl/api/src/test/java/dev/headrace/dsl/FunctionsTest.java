package dev.headrace.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.dsl.function.AllFunctions;
import dev.headrace.stdlib.StandardLibrary;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every function and aggregate of the library can be called from Java. */
final class FunctionsTest {

    private static final Set<String> METHODS = Set.of(
            "add",
            "subtract",
            "multiply",
            "divide",
            "int_divide",
            "remainder",
            "negate",
            "less",
            "less_or_equal",
            "greater",
            "greater_or_equal");

    @Test
    void eachHasAMethod() {
        Set<String> there = Arrays.stream(AllFunctions.class.getMethods())
                .filter(m -> Modifier.isStatic(m.getModifiers()))
                .map(Method::getName)
                .map(n -> n.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> missing = new StandardLibrary()
                .scalars().stream()
                        .map(f -> f.name())
                        .filter(n -> !METHODS.contains(n))
                        .filter(n -> !there.contains(java(n)) && !there.contains("int" + java(n)))
                        .toList();
        assertThat(missing).isEmpty();
        assertThat(new StandardLibrary().aggregates().stream().map(a -> a.kind().function()))
                .allMatch(there::contains);
    }

    private static String java(String name) {
        return switch (name) {
            case "int" -> "toint";
            case "float" -> "tofloat";
            default -> name.replace("_", "");
        };
    }
}
