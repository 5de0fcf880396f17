package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.ColumnType;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Types;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.ir.draft.ParamDecl;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Run parameters: their types, defaults, and the values set for this compilation. */
public final class Parameters {
    private final Context context;
    private final Types types;
    private final ExpressionTyper typer;
    private final Map<String, ParamDef> params = new LinkedHashMap<>();
    private Optional<Object> runInstant = Optional.empty();

    public Parameters(Context context, Types types, ExpressionTyper typer) {
        this.context = context;
        this.types = types;
        this.typer = typer;
    }

    /** Lowers all parameters; {@code set} are values as text, by name. */
    public void lower(Program program, Map<String, String> set) {
        for (Unit unit : program.units()) {
            for (Declared declared : unit.declared()) {
                if (declared.kind() == Kind.PARAM && !params.containsKey(declared.name())) {
                    lower(declared, Optional.ofNullable(set.get(declared.name())));
                }
            }
        }
        runInstant = Optional.ofNullable(set.get(ParamDef.RUN_INSTANT)).flatMap(this::instant);
        List<String> known = new ArrayList<>(params.keySet());
        known.add(ParamDef.RUN_INSTANT);
        set.keySet().stream().filter(n -> !known.contains(n)).sorted().forEach(n -> {
            Diagnostic.Builder message = Diagnostic.of(Code.HR0802, "this pipeline has no parameter `" + n + "`");
            Suggestions.closest(n, known)
                    .ifPresentOrElse(
                            s -> message.help("did you mean `" + s + "`?"),
                            () -> message.note("it has " + String.join(", ", known)));
            context.report(message);
        });
    }

    /** All that are declared, and the run's own where something uses it. */
    public List<ParamDef> definitions(boolean usesRunInstant) {
        List<ParamDef> all = new ArrayList<>(params.values());
        if (usesRunInstant) {
            all.add(ParamDef.runInstant(runInstant));
        }
        return all;
    }

    /** The parameter of that name, with the value it has in this compilation. */
    public Optional<ParamDef> find(String name) {
        return name.equals(ParamDef.RUN_INSTANT)
                ? Optional.of(ParamDef.runInstant(runInstant))
                : Optional.ofNullable(params.get(name));
    }

    public List<String> names() {
        List<String> names = new ArrayList<>(params.keySet());
        names.add(ParamDef.RUN_INSTANT);
        return names;
    }

    private Optional<Object> instant(String text) {
        try {
            return Optional.of(TextForms.parse(DataType.INSTANT, text, null));
        } catch (RowError | IllegalArgumentException e) {
            context.report(Diagnostic.of(
                            Code.HR0802,
                            "`" + text + "` is not an Instant, as parameter `" + ParamDef.RUN_INSTANT + "` needs")
                    .help("for example `--set " + ParamDef.RUN_INSTANT + "=2024-01-31T06:00:00Z`"));
            return Optional.empty();
        }
    }

    /** The value a parameter has in this compilation, if it has one. */
    public Optional<Expr.Literal> value(String name) {
        return find(name).flatMap(p -> p.value().map(v -> new Expr.Literal(p.type(), v)));
    }

    private void lower(Declared declared, Optional<String> set) {
        ParamDecl decl = declared.as(ParamDecl.class);
        if (declared.node().isMissing()) {
            return;
        }
        ColumnType type = types.resolve(decl.type(), declared.unit());
        if (type.isUnknown()) {
            return;
        }
        if (type.optional()) {
            context.report(context.at(decl.type(), Code.HR0201, "a parameter always has a value")
                    .help("drop the `?`, and give a default"));
            return;
        }
        Scope scope = new SlotScope(declared.unit(), declared.name(), List.of());
        Optional<Object> value = decl.value().flatMap(v -> {
            Typed typed = typer.as(v, scope, type.type(), true, "the default of `" + declared.name() + "`");
            if (!typed.isUnknown() && typed.expr() instanceof Expr.Literal l) {
                return Optional.of(l.value());
            }
            if (!typed.isUnknown()) {
                context.report(v, Code.HR0205, "the default of a parameter is a literal");
            }
            return Optional.empty();
        });
        if (set.isPresent()) {
            value = parse(declared, type.type(), set.get());
        }
        Optional<Expr> check = decl.where().flatMap(w -> {
            Typed typed = typer.condition(w, new SlotScope(declared.unit(), declared.name(), List.of()), "`where`");
            return typed.isUnknown() ? Optional.empty() : Optional.of(typed.expr());
        });
        params.put(declared.name(), new ParamDef(declared.name(), type.type(), value, check, decl.doc()));
    }

    private Optional<Object> parse(Declared declared, DataType type, String text) {
        try {
            return Optional.of(TextForms.parse(type, text, null));
        } catch (RowError | IllegalArgumentException e) {
            Diagnostic.Builder message = Diagnostic.of(
                            Code.HR0802,
                            "`" + text + "` is not " + ExpressionTyper.article(type.show()) + ", as parameter `"
                                    + declared.name() + "` needs")
                    .label(context.place(declared.node()), "declared here");
            if (type instanceof DataType.EnumOf labelled) {
                message.note("its labels are " + String.join(", ", labelled.labels()));
                Suggestions.closest(text, labelled.labels()).ifPresent(s -> message.help("did you mean `" + s + "`?"));
            } else if (e instanceof RowError && e.getMessage() != null) {
                message.note(e.getMessage());
            }
            context.report(message);
            return Optional.empty();
        }
    }
}
