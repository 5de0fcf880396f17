package dev.headrace.dsl;

import dev.headrace.dsl.value.DefinitionException;
import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DeployDecl;
import dev.headrace.ir.draft.DeployRun;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Needs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What runs when and where: {@code deploy nightly { run promote as airflow(…) }}. Names are those of declarations
 * (else HR0101). It is checked; no engine acts on it yet (HR0500).
 */
public final class Deploy extends Named {

    private final List<DeployRun> runs = new ArrayList<>();
    private final List<Supplier<Needs>> needs = new ArrayList<>();
    private @Nullable Settings resources;
    private final Settings settings = new Settings(notes());
    private DraftExpr.@Nullable Ref engine;

    Deploy(String name) {
        super(name);
    }

    /**
     * {@code run names as how}.
     *
     * @param how the scheduler with its options: {@code call("airflow")}
     * @param names what runs: sinks, gates, models
     * @return this, to be gone on with
     */
    public Deploy run(StepCall how, String... names) {
        return run(how, Optional.empty(), names);
    }

    /**
     * {@code run names as stream from start}.
     *
     * @param start the event time it begins at, in whole microseconds
     * @param names the sinks that run
     * @return this, to be gone on with
     */
    public Deploy runAsStream(Instant start, String... names) {
        return run(Told.name("stream"), Optional.of(notes().take(Told.literal(start))), names);
    }

    private Deploy run(Draftable how, Optional<DraftExpr> from, String... names) {
        List<Told> refs =
                Arrays.stream(names).map(n -> Told.name(n.split("\\."))).toList();
        runs.add(notes().put(new DeployRun(notes().refs(refs), notes().take(how), from)));
        return this;
    }

    /**
     * {@code engine name}: {@code beam.spark}.
     *
     * @param name the engine: {@code local}, {@code beam.flink}
     * @return this, to be gone on with
     */
    public Deploy engine(String name) {
        engine = notes().ref(Told.name(name.split("\\.")));
        return this;
    }

    /**
     * {@code needs name { … }}; what it needs is said by {@link #with}.
     *
     * @param name the declaration that needs something
     * @return this, to be gone on with
     */
    public Deploy needs(String name) {
        Name needing = notes().put(new Name(name));
        Settings wanted = new Settings(notes());
        resources = wanted;
        needs.add(() -> notes().as(needing, new Needs(needing, wanted.all())));
        return this;
    }

    /**
     * {@code key = value} of the last {@code needs}: {@code cpu}, {@code memory}, {@code gpu}, {@code time}.
     *
     * @param key {@code cpu}, {@code memory}, {@code gpu} or {@code time}
     * @param value a number, a {@code Size} or a {@code Span}, as the key wants it (else HR0205)
     * @return this, to be gone on with
     * @throws dev.headrace.dsl.value.DefinitionException if no {@code needs} stands before it (HR0690)
     */
    public Deploy with(String key, Object value) {
        Settings wanted = resources;
        if (wanted == null) {
            throw new DefinitionException("`with` says a need; `needs` stands before it and says of what");
        }
        wanted.put(key, Told.literal(value));
        return this;
    }

    /**
     * {@code every span}.
     *
     * @param span the time between two runs
     * @return this, to be gone on with
     */
    public Deploy every(Span span) {
        settings.put("every", span);
        return this;
    }

    /**
     * {@code on call}: what starts a run besides time.
     *
     * @param call the trigger with its options
     * @return this, to be gone on with
     */
    public Deploy on(StepCall call) {
        settings.put("on", call);
        return this;
    }

    /**
     * {@code key = value}, for a setting that has no method here.
     *
     * @param key the setting (HR0205 if unknown)
     * @param value a Java value, or an expression of parameters
     * @return this, to be gone on with
     */
    public Deploy set(String key, Object value) {
        settings.put(key, Told.literal(value));
        return this;
    }

    @Override
    public Declaration declaration() {
        List<Needs> all = needs.stream().map(Supplier::get).toList();
        return new DeployDecl(name(), runs, Optional.ofNullable(engine), all, settings.all(), docText());
    }
}
