package dev.headrace.dsl;

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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What runs when and where: {@code deploy nightly { run promote as airflow(…) }}. Names are those of declarations. */
public final class Deploy extends Named {

    private final List<DeployRun> runs = new ArrayList<>();
    private final List<Needs> needs = new ArrayList<>();
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

    /** {@code needs name { key = value }}. */
    public Deploy needs(String name, Map<String, ?> resources) {
        Settings wanted = new Settings(notes());
        resources.forEach((key, value) -> wanted.put(key, Told.literal(value)));
        needs.add(notes().put(new Needs(new Name(name), wanted.all())));
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
        return new DeployDecl(name(), runs, Optional.ofNullable(engine), needs, settings.all(), docText());
    }
}
