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

/** What runs when and where: {@code deploy nightly { run promote as airflow(…) }}. Names are those of declarations. */
public final class Deploy extends Named {

    private final List<DeployRun> runs = new ArrayList<>();
    private final List<Supplier<Needs>> needs = new ArrayList<>();
    private @Nullable Settings resources;
    private final Settings settings = new Settings(notes());
    private DraftExpr.@Nullable Ref engine;

    Deploy(String name) {
        super(name);
    }

    /** {@code run names as how}. */
    public Deploy run(StepCall how, String... names) {
        return run(how, Optional.empty(), names);
    }

    /** {@code run names as stream from start}. */
    public Deploy runAsStream(Instant start, String... names) {
        return run(Told.name("stream"), Optional.of(notes().take(Told.literal(start))), names);
    }

    private Deploy run(Draftable how, Optional<DraftExpr> from, String... names) {
        List<Told> refs =
                Arrays.stream(names).map(n -> Told.name(n.split("\\."))).toList();
        runs.add(notes().put(new DeployRun(notes().refs(refs), notes().take(how), from)));
        return this;
    }

    /** {@code engine name}: {@code beam.spark}. */
    public Deploy engine(String name) {
        engine = notes().ref(Told.name(name.split("\\.")));
        return this;
    }

    /** {@code needs name { … }}; what it needs is said by {@link #with}. */
    public Deploy needs(String name) {
        Name needing = notes().put(new Name(name));
        Settings wanted = new Settings(notes());
        resources = wanted;
        needs.add(() -> notes().as(needing, new Needs(needing, wanted.all())));
        return this;
    }

    /** {@code key = value} of the last {@code needs}: {@code cpu}, {@code memory}, {@code gpu}, {@code time}. */
    public Deploy with(String key, Object value) {
        Settings wanted = resources;
        if (wanted == null) {
            throw new DefinitionException("`with` says a need; `needs` stands before it and says of what");
        }
        wanted.put(key, Told.literal(value));
        return this;
    }

    /** {@code every span}. */
    public Deploy every(Span span) {
        settings.put("every", span);
        return this;
    }

    /** {@code on call}. */
    public Deploy on(StepCall call) {
        settings.put("on", call);
        return this;
    }

    /** {@code key = value}. */
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
