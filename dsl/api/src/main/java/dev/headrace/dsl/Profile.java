package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Needs;
import dev.headrace.ir.draft.ProfileDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same pipeline in another environment: {@code profile staging { tx { batch = … } }}. */
public final class Profile extends Named {

    private final Settings settings = new Settings(notes());
    private final Map<String, Settings> bindings = new LinkedHashMap<>();
    private final Map<String, Name> names = new LinkedHashMap<>();

    Profile(String name) {
        super(name);
    }

    /** {@code source { batch = binding }}. */
    public Profile batch(Source<?> source, Binding<?> binding) {
        return bind(source.relation(), "batch", binding);
    }

    /** {@code source { stream = binding }}. */
    public Profile stream(Source<?> source, Binding<?> binding) {
        return bind(source.relation(), "stream", binding);
    }

    /** {@code sink { batch = binding }}. */
    public Profile batch(Sink<?> sink, Binding<?> binding) {
        return bind(sink.name(), "batch", binding);
    }

    /** {@code sink { stream = binding }}. */
    public Profile stream(Sink<?> sink, Binding<?> binding) {
        return bind(sink.name(), "stream", binding);
    }

    /** {@code engine { key = value }}: where the cluster of an engine is. */
    public Profile engine(String engine, String key, Object value) {
        return bind(engine, key, Told.literal(value));
    }

    /** {@code key = value}. */
    public Profile set(String key, Object value) {
        settings.put(key, Told.literal(value));
        return this;
    }

    private Profile bind(String name, String key, Draftable value) {
        names.computeIfAbsent(name, n -> notes().put(new Name(n)));
        bindings.computeIfAbsent(name, n -> new Settings(notes())).put(key, value);
        return this;
    }

    @Override
    public Declaration declaration() {
        List<Needs> bound = new ArrayList<>();
        bindings.forEach(
                (name, entries) -> bound.add(new Needs(names.getOrDefault(name, new Name(name)), entries.all())));
        return new ProfileDecl(name(), settings.all(), bound, docText());
    }
}
