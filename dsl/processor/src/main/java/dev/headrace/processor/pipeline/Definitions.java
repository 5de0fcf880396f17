package dev.headrace.processor.pipeline;

import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.Pipeline;
import dev.headrace.processor.Problems;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The definitions of a compilation, in the order of their classes' names. */
public final class Definitions {

    private final Map<String, Found> byClass = new TreeMap<>();

    /** One more. */
    public void add(Found definition) {
        byClass.put(definition.type().getQualifiedName().toString(), definition);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byClass.isEmpty();
    }

    Collection<Found> all() {
        return byClass.values();
    }

    boolean has(String className) {
        return byClass.containsKey(className);
    }

    /** Says which have the name of another one, {@code kept} ones of earlier compilations among them. */
    public void compare(Collection<Found> kept, Problems problems) {
        Map<String, Found> byName = new TreeMap<>();
        kept.forEach(k -> byName.put(k.name(), k));
        for (Found definition : all()) {
            Found other = byName.putIfAbsent(definition.name(), definition);
            if (other != null) {
                problems.addAt(
                        Code.HR0609,
                        definition.type(),
                        Pipeline.class.getCanonicalName(),
                        "`" + other.type().getQualifiedName() + "` is called `" + definition.name() + "` already",
                        "give each pipeline a name of its own");
            }
        }
    }
}
