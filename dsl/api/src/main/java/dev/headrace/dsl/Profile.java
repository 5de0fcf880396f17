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

/**
 * The same pipeline in another environment: {@code profile staging { tx { batch = … } }}. A run names the profile it
 * takes (HR0802 if there is none).
 */
public final class Profile extends Named {

    private final Settings settings = new Settings(notes());
    private final Map<String, Settings> bindings = new LinkedHashMap<>();
    private final Map<String, Name> names = new LinkedHashMap<>();

    Profile(String name) {
        super(name);
    }

    /**
     * {@code source { batch = binding }}: where the source reads in batch.
     *
     * @param source a source of this definition
     * @param binding what takes the place of the source's own
     * @return this, to be gone on with
     */
    public Profile batch(Source<?> source, Binding<?> binding) {
        return bind(source.relation(), "batch", binding);
    }

    /**
     * {@code source { stream = binding }}: where the source reads as a stream.
     *
     * @param source a source of this definition
     * @param binding what takes the place of the source's own
     * @return this, to be gone on with
     */
    public Profile stream(Source<?> source, Binding<?> binding) {
        return bind(source.relation(), "stream", binding);
    }

    /**
     * {@code sink { batch = binding }}: where the sink writes in batch.
     *
     * @param sink a sink of this definition
     * @param binding what takes the place of the sink's own
     * @return this, to be gone on with
     */
    public Profile batch(Sink<?> sink, Binding<?> binding) {
        return bind(sink.name(), "batch", binding);
    }

    /**
     * {@code sink { stream = binding }}: where the sink writes as a stream.
     *
     * @param sink a sink of this definition
     * @param binding what takes the place of the sink's own
     * @return this, to be gone on with
     */
    public Profile stream(Sink<?> sink, Binding<?> binding) {
        return bind(sink.name(), "stream", binding);
    }

    /**
     * {@code engine { key = value }}: where the cluster of an engine is.
     *
     * @param engine the engine: {@code beam.flink}
     * @param key one of its settings
     * @param value a Java value, or an expression of parameters
     * @return this, to be gone on with
     */
    public Profile engine(String engine, String key, Object value) {
        return bind(engine, key, Told.literal(value));
    }

    /**
     * {@code key = value}, for a setting that has no method here.
     *
     * @param key the setting (HR0205 if unknown)
     * @param value a Java value, or an expression of parameters
     * @return this, to be gone on with
     */
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
