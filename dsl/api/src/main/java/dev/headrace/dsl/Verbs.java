package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Each;
import dev.headrace.ir.draft.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The verbs of a relation so far. Neighbouring columns are of one {@code derive}. */
final class Verbs {

    private final Notes notes = new Notes();
    private final List<Supplier<Verb>> verbs = new ArrayList<>();
    private final Map<String, String> docs = new LinkedHashMap<>();
    private @Nullable Items derived;
    private int bared;

    Notes notes() {
        return notes;
    }

    void add(Verb verb) {
        notes.put(verb);
        derived = null;
        verbs.add(() -> verb);
    }

    void derive(String name, Draftable value, List<Each<?>> loops) {
        Items open = derived;
        if (open == null) {
            Items fresh = new Items(notes, docs);
            Verb place = notes.put(new Verb.Missing());
            verbs.add(() -> {
                Verb whole = new Verb.Derive(fresh.build());
                notes.copy(place, whole);
                return whole;
            });
            derived = fresh;
            open = fresh;
        }
        open.assign(name, value, loops);
    }

    <R> Group<R> group(Group<R> group) {
        derived = null;
        verbs.add(group::verb);
        bare();
        return group;
    }

    /** What people should know of a column that is derived. */
    void doc(String name, String text) {
        docs.put(name, text);
    }

    /** From here on, names are bare. */
    void bare() {
        bared++;
    }

    Paths paths(String relation) {
        int before = bared;
        return () -> bared > before ? "" : relation;
    }

    List<Verb> build() {
        return verbs.stream().map(Supplier::get).toList();
    }
}
