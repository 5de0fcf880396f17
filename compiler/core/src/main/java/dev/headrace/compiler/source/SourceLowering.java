package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.AggregatePlace;
import dev.headrace.compiler.expression.Durations;
import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.draft.text.DraftText;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.DataType;
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
    private final NestedConditions nested;

    public SourceLowering(Context context, ExpressionTyper typer, Shapes shapes, Bindings bindings, Profiles profiles) {
        this.context = context;
        this.typer = typer;
        this.shapes = shapes;
        this.bindings = bindings;
        this.profiles = profiles;
        this.nested = new NestedConditions(context, typer);
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
        List<FieldCheck> checks = checks(declared, shape);
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

    /** The constraints of the schema's fields; each speaks of its own column alone. */
    private List<FieldCheck> checks(Declared source, SourceShape shape) {
        List<FieldCheck> checks = new ArrayList<>();
        Optional<Declared> schema = shapes.schemaOf(source);
        if (schema.isEmpty()) {
            return checks;
        }
        for (Field field : schema.get().as(SchemaDecl.class).fields()) {
            Optional<Slot> slot = shape.slots().stream()
                    .filter(s -> s.name().equals(field.name().text()))
                    .findFirst();
            slot.ifPresent(s -> nested.add(s, field.type(), schema.get().unit(), checks));
            if (field.where().isEmpty() || slot.isEmpty()) {
                continue;
            }
            DraftExpr where = field.where().get();
            Scope scope = new SlotScope(
                    schema.get().unit(), field.name().text(), List.of(slot.get()), false, AggregatePlace.NOWHERE);
            Typed typed = typer.type(where, scope, DataType.BOOL);
            if (typed.isUnknown()) {
                continue;
            }
            if (!(typed.type() instanceof DataType.Bool)) {
                context.report(
                        where,
                        Code.HR0201,
                        "`where` needs a Bool; this is " + ExpressionTyper.article(typed.showType()));
                continue;
            }
            Expr met = typed.optional()
                    ? new Expr.Coalesce(typed.expr(), new Expr.Literal(DataType.BOOL, true))
                    : typed.expr();
            checks.add(new FieldCheck(slot.get().name(), met, DraftText.of(where)));
        }
        return checks;
    }
}
