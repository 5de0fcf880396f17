package dev.headrace.compiler.step;

import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.ColumnType;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Types;
import dev.headrace.compiler.source.FieldChecks;
import dev.headrace.compiler.source.Shapes;
import dev.headrace.compiler.source.SourceShape;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.draft.StepParam;
import dev.headrace.ir.draft.TypeRef;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The steps of a program, each looked at once. */
public final class StepDeclarations {
    private static final String FILE = "File";

    private final Context context;
    private final Types types;
    private final Shapes shapes;
    private final ExpressionTyper typer;
    private final StepLibrary library;
    private final IdentityHashMap<Object, StepInfo> known = new IdentityHashMap<>();

    public StepDeclarations(Context context, Types types, Shapes shapes, ExpressionTyper typer, StepLibrary library) {
        this.context = context;
        this.types = types;
        this.shapes = shapes;
        this.typer = typer;
        this.library = library;
    }

    /** What a declaration says; what is wrong with it is reported the first time. */
    public StepInfo info(Declared declared) {
        StepInfo info = known.get(declared.declaration());
        if (info == null) {
            info = read(declared);
            known.put(declared.declaration(), info);
        }
        return info;
    }

    private StepInfo read(Declared declared) {
        StepDecl decl = declared.as(StepDecl.class);
        boolean broken = context.isBroken(decl) || unknownTypes(decl, declared);
        Set<String> names = new LinkedHashSet<>();
        Optional<StepInfo.Table> takes = Optional.empty();
        List<StepInfo.Setting> settings = new ArrayList<>();
        for (StepParam param : decl.params()) {
            once(param, names);
            Optional<Declared> schema = schema(param, declared);
            if (schema.isPresent() && takes.isPresent()) {
                context.report(context.at(param.type(), Code.HR0208, "a step takes the rows of one table")
                        .label(context.place(takes.get().param().name()), "this one")
                        .help("join the tables first, or hand the other over as a `File`"));
            } else if (schema.isPresent()) {
                takes = Optional.of(new StepInfo.Table(param, shapes.ofSchema(schema.get())));
                param.value().ifPresent(v -> context.report(v, Code.HR0205, "rows have no default"));
            } else {
                setting(param, declared).ifPresent(settings::add);
            }
        }
        Optional<StepInfo.Table> gives = Optional.empty();
        List<String> reports = new ArrayList<>();
        for (StepParam result : decl.results()) {
            once(result, names);
            Optional<Declared> schema = schema(result, declared);
            if (schema.isPresent() && gives.isPresent()) {
                context.report(context.at(result.type(), Code.HR0208, "a step gives the rows of one table")
                        .label(context.place(gives.get().param().name()), "this one")
                        .help("the others are files: `File`"));
            } else if (schema.isPresent()) {
                gives = Optional.of(new StepInfo.Table(result, shapes.ofSchema(schema.get())));
            } else if (isFile(result.type(), declared)) {
                reports.add(result.name().text());
            } else if (!(result.type() instanceof TypeRef.Missing)) {
                notAResult(result, declared);
            }
        }
        if (takes.isEmpty() && !broken) {
            context.report(context.at(decl.name(), Code.HR0208, "`" + decl.name() + "` takes no rows")
                    .help("say which with a schema: `step " + decl.name() + "(in: SCHEMA) -> …`"));
        }
        if (gives.isEmpty() && !broken) {
            context.report(context.at(decl.name(), Code.HR0208, "`" + decl.name() + "` gives no rows")
                    .help("say which with a schema: `-> (out: SCHEMA)`"));
        }
        List<FieldCheck> checks = gives.isEmpty() ? List.of() : checks(gives.get(), declared);
        StepInfo read = new StepInfo(takes, gives, settings, reports, checks, Optional.empty());
        Optional<StepBody> body = broken ? Optional.empty() : new StepBodies(context, library).read(decl, read);
        StepInfo info = new StepInfo(takes, gives, settings, reports, checks, body);
        time(info);
        return info;
    }

    /** Whether a type is none that anybody knows, which is reported where it is read. */
    private static boolean unknownTypes(StepDecl decl, Declared declared) {
        return Stream.concat(decl.params().stream(), decl.results().stream())
                .map(StepParam::type)
                .anyMatch(t -> t instanceof TypeRef.Missing
                        || (t instanceof TypeRef.Named n
                                && n.path().size() == 1
                                && !Types.isBuiltIn(n.path().get(0).text())
                                && !n.path().get(0).text().equals(FILE)
                                && declared.unit().find(n.path().get(0).text()).isEmpty()));
    }

    private void once(StepParam param, Set<String> names) {
        if (!param.name().isMissing() && !names.add(param.name().text())) {
            context.report(param.name(), Code.HR0103, "`" + param.name() + "` stands twice");
        }
    }

    private static Optional<Declared> schema(StepParam param, Declared step) {
        if (!(param.type() instanceof TypeRef.Named n) || n.path().size() != 1) {
            return Optional.empty();
        }
        return step.unit().find(n.path().get(0).text()).filter(d -> d.kind() == Kind.SCHEMA);
    }

    /** {@code File} is known to steps alone. */
    private static boolean isFile(TypeRef type, Declared declared) {
        return type instanceof TypeRef.Named n
                && n.path().size() == 1
                && n.path().get(0).text().equals(FILE)
                && declared.unit()
                        .find(FILE)
                        .filter(d -> d.kind() == Kind.SCHEMA)
                        .isEmpty();
    }

    private void notAResult(StepParam result, Declared declared) {
        if (!types.resolve(result.type(), declared.unit()).isUnknown()) {
            context.report(context.at(result.type(), Code.HR0208, "a step gives the rows of a schema, and files")
                    .help("`" + result.name() + ": " + FILE + "`, or a column of its rows"));
        }
    }

    private Optional<StepInfo.Setting> setting(StepParam param, Declared declared) {
        boolean file = isFile(param.type(), declared);
        ColumnType type = file ? new ColumnType(DataType.STRING, false) : types.resolve(param.type(), declared.unit());
        if (type.isUnknown()) {
            return Optional.empty();
        }
        if (type.optional()) {
            context.report(context.at(param.type(), Code.HR0202, "a parameter of a step is never missing")
                    .help("drop the `?`"));
        }
        Optional<Expr> value = param.value()
                .flatMap(v -> constant(v, declared, type.type(), param.name().text()));
        return Optional.of(new StepInfo.Setting(param, file, type.type(), value));
    }

    /** A value that is the same for all rows. */
    private Optional<Expr> constant(DraftExpr written, Declared step, DataType type, String name) {
        Scope none = new NoColumns(step.unit(), step.name());
        Typed typed = typer.as(written, none, type, true, "`" + name + "`");
        return typed.isUnknown() ? Optional.empty() : Optional.of(typed.expr());
    }

    private List<FieldCheck> checks(StepInfo.Table gives, Declared step) {
        Optional<Declared> schema = schema(gives.param(), step);
        SourceShape shape = gives.shape();
        return new FieldChecks(context, typer).of(schema.orElseThrow(), shape);
    }

    /** Who looks at one row keeps its time; whoever looks at all of them says when theirs happened. */
    private void time(StepInfo info) {
        if (info.takes().isEmpty()
                || info.gives().isEmpty()
                || !info.body().map(StepBody::isRowWise).orElse(false)) {
            return;
        }
        SourceShape takes = info.takes().get().shape();
        SourceShape gives = info.gives().get().shape();
        boolean invents = gives.eventTime().isPresent() && takes.eventTime().isEmpty()
                || gives.knownTime().isPresent() && takes.knownTime().isEmpty();
        if (invents && !takes.opaque() && !gives.opaque()) {
            context.report(context.at(
                            info.gives().get().param().type(),
                            Code.HR0208,
                            "the rows that go in have no time for the rows that come out to keep")
                    .label(context.place(info.takes().get().param().type()), "no such time here")
                    .note("a step that looks at each row by itself keeps the times of the row"));
        }
    }
}
