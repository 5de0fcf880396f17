package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.Durations;
import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.SourceDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Lowers a source declaration. */
public final class SourceLowering {
    private static final List<String> SETTINGS = List.of("batch", "stream", "idle");

    private final Context context;
    private final ExpressionTyper typer;
    private final Shapes shapes;
    private final Bindings bindings;
    private final Profiles profiles;
    private final FieldChecks fieldChecks;

    public SourceLowering(Context context, ExpressionTyper typer, Shapes shapes, Bindings bindings, Profiles profiles) {
        this.context = context;
        this.typer = typer;
        this.shapes = shapes;
        this.bindings = bindings;
        this.profiles = profiles;
        this.fieldChecks = new FieldChecks(context, typer);
    }

    /** The source, or empty if something about it is wrong. */
    public Optional<SourceDef> lower(Declared declared) {
        SourceDecl decl = declared.as(SourceDecl.class);
        SourceShape shape = shapes.of(declared);
        context.places().putRelation(declared.name(), context.place(declared.node()));
        Map<String, DraftExpr> settings = Settings.read(context, decl.settings(), SETTINGS, "a source");
        settings.putAll(profiles.bindings(declared.name()));
        Optional<List<Slot>> columns = shape.opaque() ? Optional.empty() : Optional.of(shape.slots());
        Optional<Binding> batch = binding(settings, "batch", columns);
        Optional<Binding> stream = binding(settings, "stream", columns);
        Scope none = new SlotScope(declared.unit(), declared.name(), List.of());
        Durations durations = new Durations(context, typer);
        OptionalLong lateness = decl.lateness()
                .map(l -> durations.constantOrZero(l, none, "the lateness"))
                .orElse(OptionalLong.empty());
        Fates fates = new Fates(context, typer, none);
        Fate late = decl.late()
                .map(f -> fates.read(f, List.of(Fate.DROP, Fate.WARN, Fate.DIVERT), "`lateness`")
                        .fate())
                .orElse(Fate.DROP);
        OptionalLong idle = Optional.ofNullable(settings.get("idle"))
                .map(i -> durations.constant(i, none, "`idle`"))
                .orElse(OptionalLong.empty());
        Optional<ErrorPolicy> onError = decl.onError()
                .map(f -> fates.read(f, List.of(Fate.FAIL, Fate.DROP, Fate.WARN, Fate.DIVERT), "`on error`"));
        List<Expectation> expectations = new ArrayList<>();
        Expectations reader = new Expectations(context, typer, declared, shape);
        decl.expectations().forEach(e -> reader.read(e).ifPresent(expectations::add));
        List<FieldCheck> checks = shapes.schemaOf(declared)
                .map(schema -> fieldChecks.of(schema, shape))
                .orElse(List.of());
        if (settings.get("batch") == null && settings.get("stream") == null && !context.isBroken(decl)) {
            context.report(context.at(
                            declared.node(),
                            Code.HR0205,
                            "source `" + declared.name() + "` says nowhere where its rows come from")
                    .help("add `batch = csv(\"…\")`, or bind it in a profile"));
        }
        if (!shape.isWhole()) {
            return Optional.empty();
        }
        return Optional.of(new SourceDef(
                declared.name(),
                shape.schema(),
                batch,
                stream,
                lateness,
                late,
                idle,
                onError,
                checks,
                expectations,
                decl.doc()));
    }

    private Optional<Binding> binding(Map<String, DraftExpr> settings, String side, Optional<List<Slot>> columns) {
        return Optional.ofNullable(settings.get(side)).flatMap(w -> bindings.read(w, side, true, columns));
    }
}
