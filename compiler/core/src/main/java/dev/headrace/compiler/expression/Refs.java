package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Types;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.ParamDecl;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a name or dotted path in an expression means. */
public final class Refs {
    private final Context context;
    private final Types types;
    private final Fields fields;

    public Refs(Context context, Types types) {
        this.context = context;
        this.types = types;
        this.fields = new Fields(context);
    }

    /** {@code a.b} as written. */
    public static String written(DraftExpr.Ref ref) {
        return ref.path().stream().map(Name::text).collect(Collectors.joining("."));
    }

    static boolean isBroken(DraftExpr.Ref ref) {
        return ref.path().isEmpty() || ref.path().stream().anyMatch(Name::isMissing);
    }

    /** Whether the path can only be a label, so that its type comes from what stands beside it. */
    static boolean isLabelOnly(DraftExpr.Ref ref, Scope scope) {
        String name = written(ref);
        return !isBroken(ref)
                && ref.path().size() == 1
                && scope.column(name).isEmpty()
                && scope.loop(name).isEmpty()
                && scope.unit().find(name).filter(d -> d.kind() == Kind.PARAM).isEmpty();
    }

    /** The field of a value, as {@code (if … then a else b).zip} reads it. */
    Typed field(DraftExpr.Field e, Typed base) {
        return fields.read(base, e.field(), e.field());
    }

    Typed type(DraftExpr.Ref ref, Scope scope, @Nullable DataType hint, ExpressionTyper typer) {
        if (isBroken(ref)) {
            return Typed.UNKNOWN;
        }
        String name = expand(ref, scope);
        Optional<Slot> column = scope.column(name);
        boolean single = ref.path().size() == 1;
        if (single
                && hint instanceof DataType.EnumOf e
                && e.labels().contains(name)
                && scope.loop(name).isEmpty()) {
            if (column.isEmpty()) {
                return Literals.label(e, name);
            }
            ambiguous(ref, name, e, column.get());
            return Typed.UNKNOWN;
        }
        if (single && scope.loop(name).isPresent()) {
            LoopValue value = scope.loop(name).get();
            return value.label().isPresent()
                    ? Literals.label(value.label().get(), value.spelling())
                    : value.literal().map(l -> typer.type(l, scope, hint)).orElse(Typed.UNKNOWN);
        }
        if (column.isPresent()) {
            scope.read(column.get());
            return column.get().read();
        }
        Optional<Typed> other = single ? parameter(name, scope) : qualified(ref, scope);
        if (other.isPresent()) {
            return other.get();
        }
        if (!scope.opaque()) {
            missing(ref, name, scope, hint);
        }
        return Typed.UNKNOWN;
    }

    /** A name inside a {@code for} may hold loop variables. */
    private static String expand(DraftExpr.Ref ref, Scope scope) {
        String name = written(ref);
        return name.indexOf('{') < 0 ? name : Templates.fill(name, scope).orElse(name);
    }

    private Optional<Typed> parameter(String name, Scope scope) {
        return scope.unit().find(name).filter(d -> d.kind() == Kind.PARAM).map(d -> {
            DataType type =
                    types.resolve(d.as(ParamDecl.class).type(), d.unit()).type();
            return type instanceof DataType.Unknown ? Typed.UNKNOWN : Typed.of(new Expr.ParamRef(name, type));
        });
    }

    private Optional<Typed> qualified(DraftExpr.Ref ref, Scope scope) {
        Name head = ref.path().get(0);
        Name last = ref.path().get(ref.path().size() - 1);
        Optional<Declared> declared = scope.unit().find(head.text()).filter(d -> d.kind() == Kind.ENUM);
        if (declared.isPresent() && ref.path().size() == 2) {
            DataType.EnumOf type = types.enumOf(declared.get().as(EnumDecl.class));
            if (type.labels().contains(last.text())) {
                return Optional.of(Literals.label(type, last.text()));
            }
            noLabel(ref, last.text(), type, declared.get());
            return Optional.of(Typed.UNKNOWN);
        }
        return fields.of(ref, scope).or(() -> runInstant(ref, scope));
    }

    /** Declared by the language; a column, field or enum of that name comes first. */
    private Optional<Typed> runInstant(DraftExpr.Ref ref, Scope scope) {
        if (!ref.path().get(0).text().equals("run") || scope.unit().find("run").isPresent()) {
            return Optional.empty();
        }
        if (written(ref).equals(ParamDef.RUN_INSTANT)) {
            return Optional.of(Typed.of(new Expr.ParamRef(ParamDef.RUN_INSTANT, DataType.INSTANT)));
        }
        return Optional.empty();
    }

    private void ambiguous(DraftExpr.Ref ref, String name, DataType.EnumOf type, Slot column) {
        Diagnostic.Builder message = context.at(
                        ref, Code.HR0104, "`" + name + "` is both a label of " + type.show() + " and a column")
                .note("a label that is also a column must be qualified");
        column.made().ifPresent(m -> message.label(context.place(m.node()), "the column comes from here"));
        String label = type.name().isEmpty() ? "\"" + name + "\"" : type.name() + "." + name;
        message.help("write `" + label + "` for the label");
        context.place(ref).ifPresent(s -> message.fix(Fix.maybe("the label", s, label)));
        context.report(message);
    }

    private void noLabel(Object node, String label, DataType.EnumOf type, Declared declared) {
        Diagnostic.Builder message = context.at(
                        node, Code.HR0101, "enum `" + type.name() + "` has no label `" + label + "`")
                .label(context.place(declared.node()), "`" + type.name() + "` is declared here");
        Suggestions.closest(label, type.labels()).ifPresent(s -> {
            message.caption("did you mean `" + s + "`?");
            Program.offer(context, message, node, Suggestions.similarity(label, s), type.name() + "." + s);
        });
        context.report(message);
    }

    /** Reports a name that is neither column, parameter nor label. */
    void missing(DraftExpr.Ref ref, String name, Scope scope, @Nullable DataType hint) {
        if (hint instanceof DataType.EnumOf e
                && ref.path().size() == 1
                && scope.column(name).isEmpty()) {
            Optional<String> near = Suggestions.closest(name, e.labels());
            if (near.isPresent()) {
                Diagnostic.Builder message = context.at(
                                ref, Code.HR0101, Literals.enumName(e) + " has no label `" + name + "`")
                        .caption("did you mean `" + near.get() + "`?");
                Program.offer(context, message, ref, Suggestions.similarity(name, near.get()), near.get());
                context.report(message);
                return;
            }
        }
        missingColumn(context, ref, name, scope);
    }

    /** Reports a column that is not there, with the nearest one that is. */
    public static void missingColumn(Context context, Object node, String name, Scope scope) {
        Diagnostic.Builder message =
                context.at(node, Code.HR0102, "`" + scope.owner() + "` has no column `" + name + "`");
        List<Slot> columns = scope.columns();
        Optional<Slot> qualified = columns.stream()
                .filter(s -> s.qualifier().isPresent() && s.simple().equals(name))
                .findFirst();
        List<Slot> near = qualified.map(List::of).orElseGet(() -> nearest(name, columns));
        if (near.size() > 1) {
            near.stream()
                    .findFirst()
                    .flatMap(Slot::made)
                    .ifPresent(m -> message.label(context.place(m.node()), m.say()));
            Program.offerAny(
                    context, message, node, near.stream().map(Slot::written).toList());
        } else if (!near.isEmpty()) {
            Slot slot = near.get(0);
            message.caption("did you mean `" + slot.written() + "`?");
            slot.made().ifPresent(m -> message.label(context.place(m.node()), m.say()));
            Program.offer(context, message, node, Suggestions.similarity(tail(name), slot.simple()), slot.written());
            if (qualified.isPresent()) {
                message.note("a column that another relation brought in is called by both names until `keep`");
            }
        } else if (name.contains(".")
                && columns.stream().anyMatch(s -> s.simple().equals(tail(name)))) {
            message.help("write `" + tail(name) + "`: after `keep`, names are bare");
            context.place(node).ifPresent(p -> message.fix(Fix.maybe("the bare name", p, tail(name))));
        } else if (!columns.isEmpty() && columns.size() <= 12) {
            message.note("it has " + columns.stream().map(Slot::written).collect(Collectors.joining(", ")));
        }
        if (name.startsWith("run.")
                && columns.stream().noneMatch(s -> s.written().startsWith("run."))) {
            message.note("of the run itself there is one parameter, `" + ParamDef.RUN_INSTANT + "`");
        }
        if (!scope.hint().isEmpty()) {
            message.note(scope.hint());
        }
        context.report(message);
    }

    private static String tail(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The columns that are most alike, more than one only where they are equally so. */
    private static List<Slot> nearest(String name, List<Slot> columns) {
        List<Slot> written = nearest(name, columns, Slot::written);
        return written.isEmpty() ? nearest(name, columns, Slot::simple) : written;
    }

    private static List<Slot> nearest(String name, List<Slot> columns, Function<Slot, String> spelling) {
        return Suggestions.nearest(name, columns.stream().map(spelling).toList()).stream()
                .flatMap(n -> columns.stream()
                        .filter(s -> spelling.apply(s).equals(n))
                        .limit(1))
                .toList();
    }
}
