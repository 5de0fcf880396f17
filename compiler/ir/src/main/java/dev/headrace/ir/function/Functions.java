package dev.headrace.ir.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All functions that can be called, by name. */
public final class Functions {

    private final Map<String, ScalarFunction> scalars = new TreeMap<>();
    private final Map<String, AggregateFunction> aggregates = new LinkedHashMap<>();

    private Functions(Iterable<FunctionLibrary> libraries) {
        for (FunctionLibrary library : libraries) {
            library.scalars().forEach(f -> addOnce(scalars, f.name(), f));
            library.aggregates().forEach(f -> addOnce(aggregates, f.kind().function(), f));
        }
    }

    /** What the class path offers. */
    public static Functions load() {
        return new Functions(ServiceLoader.load(FunctionLibrary.class, Functions.class.getClassLoader()));
    }

    public static Functions of(FunctionLibrary... libraries) {
        return new Functions(List.of(libraries));
    }

    public Optional<ScalarFunction> scalar(String name) {
        return Optional.ofNullable(scalars.get(name));
    }

    public Optional<AggregateFunction> aggregate(String name) {
        return Optional.ofNullable(aggregates.get(name));
    }

    /** Scalar functions by name, operators included. */
    public List<ScalarFunction> scalars() {
        return List.copyOf(scalars.values());
    }

    public List<AggregateFunction> aggregates() {
        return List.copyOf(aggregates.values());
    }

    /** Every name that can be called in an expression, for suggestions. */
    public List<String> names() {
        List<String> names = new ArrayList<>(scalars.keySet());
        names.addAll(aggregates.keySet());
        Collections.sort(names);
        return names;
    }

    private static <F> void addOnce(Map<String, F> map, String name, F function) {
        if (map.put(name, function) != null) {
            throw new IllegalStateException("two functions are called `" + name + "`");
        }
    }
}
