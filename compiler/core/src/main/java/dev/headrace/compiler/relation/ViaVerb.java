package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.source.SourceShape;
import dev.headrace.compiler.step.NoColumns;
import dev.headrace.compiler.step.StepInfo;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.step.StepDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code via clean(k = 3)}: the rows go through a typed opaque step; the rows of its result come back. */
final class ViaVerb {
    private final Body body;

    ViaVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Via verb, Rows rows, String id) {
        Name function = verb.step().function();
        Optional<Declared> found = Names.find(body.context(), body.unit(), function, Set.of(Kind.STEP), "a step");
        if (found.isEmpty()) {
            return Rows.opaque().withFacts(rows.facts());
        }
        StepInfo step = body.relations().steps().info(found.get());
        boolean good = step.takes().isPresent() && fits(verb, step.takes().get(), found.get(), rows);
        Optional<List<Assign>> arguments = arguments(verb, found.get(), step);
        if (step.gives().isEmpty()) {
            return Rows.opaque().withFacts(rows.facts());
        }
        SourceShape shape = step.gives().get().shape();
        Taint taint = handed(step, rows);
        List<Slot> slots = shape.slots().stream()
                .map(s -> s.withTaint(s.taint().or(taint)))
                .toList();
        Facts facts = rows.eventTime().isPresent() && shape.eventTime().isEmpty()
                ? rows.facts().lost(new Facts.LostTime(rows.eventTime().get(), verb, "goes into a step here"))
                : rows.facts();
        Rows out = new Rows(Optional.empty(), slots, shape.eventTime(), shape.knownTime(), shape.opaque(), facts);
        if (!good || arguments.isEmpty() || rows.op().isEmpty() || !step.isWhole()) {
            return out;
        }
        return out.through(new Op.Via(
                id,
                taken(verb, id, step.takes().get().shape(), rows),
                found.get().name(),
                arguments.get(),
                step.gives().get().param().name().text(),
                out.schema(),
                Optional.of(definition(verb, step))));
    }

    /** What the columns give away that the step sees; all of them, if nobody knows which. */
    private Taint handed(StepInfo step, Rows rows) {
        boolean known = step.takes().isPresent() && !step.takes().get().shape().opaque();
        return rows.visible().stream()
                .filter(s -> !known
                        || step.takes().get().shape().slots().stream()
                                .anyMatch(w -> s.written().equals(w.simple())))
                .map(Slot::taint)
                .reduce(Taint.NONE, Taint::or);
    }

    private StepDef definition(Verb.Via verb, StepInfo step) {
        List<String> files = step.settings().stream()
                .filter(StepInfo.Setting::file)
                .map(StepInfo.Setting::name)
                .toList();
        return new StepDef(
                step.takes().orElseThrow().param().name().text(),
                files,
                step.reports(),
                step.body().orElseThrow(),
                step.checks(),
                body.context().place(verb.step()).map(ViaVerb::place).orElse(""));
    }

    /** {@code clean.mlflow:12}, which names no folder of this machine. */
    private static String place(Span span) {
        String file = span.source().name();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + ":" + span.line();
    }

    /** The columns that the step takes, in its order. */
    private Op taken(Verb.Via verb, String id, SourceShape shape, Rows rows) {
        List<Assign> assigns = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Slot wanted : shape.slots()) {
            Slot given = body.scope(rows).column(wanted.simple()).orElseThrow();
            assigns.add(new Assign(wanted.name(), new Expr.ColumnRef(given.name(), given.type(), given.optional())));
            columns.add(given.column().named(wanted.name()));
        }
        Schema schema = new Schema(columns, shape.eventTime(), shape.knownTime());
        body.context().places().putOp(id + ".in", body.context().place(verb));
        return new Op.Project(id + ".in", rows.op().orElseThrow(), assigns, schema);
    }

    private boolean fits(Verb.Via verb, StepInfo.Table takes, Declared step, Rows rows) {
        boolean good = !rows.isOpaque();
        for (Slot wanted : takes.shape().slots()) {
            Optional<Slot> given = body.scope(rows).column(wanted.simple());
            if (rows.isOpaque() || wanted.isUnknown()) {
                continue;
            }
            given.ifPresent(body.scope(rows)::read);
            if (given.isEmpty()) {
                body.context()
                        .report(body.context()
                                .at(
                                        verb,
                                        Code.HR0102,
                                        "`" + body.owner() + "` has no column `" + wanted.simple() + "`, which `"
                                                + step.name() + "` needs")
                                .label(body.context().place(takes.param().name()), "the step takes it here"));
                good = false;
            } else if (!given.get().isUnknown()
                    && (!given.get().type().equals(wanted.type())
                            || (given.get().optional() && !wanted.optional()))) {
                body.context()
                        .report(body.context()
                                .at(
                                        verb,
                                        Code.HR0201,
                                        "`" + step.name() + "` takes `" + wanted.simple() + "` as "
                                                + wanted.column().showType() + "; here it is "
                                                + given.get().column().showType()));
                good = false;
            }
        }
        return good && time(verb, takes, step, rows);
    }

    /** The times that the step speaks of are those of the rows. */
    private boolean time(Verb.Via verb, StepInfo.Table takes, Declared step, Rows rows) {
        Optional<String> wanted = takes.shape().eventTime();
        if (wanted.isPresent() && rows.lacksEventTime()) {
            body.needsEventTime(verb, rows, "`" + step.name() + "`");
            return false;
        }
        return same(verb, step, "event time", wanted, rows.eventTime())
                && same(verb, step, "known time", takes.shape().knownTime(), rows.knownTime());
    }

    private boolean same(Verb.Via verb, Declared step, String what, Optional<String> wanted, Optional<String> given) {
        if (wanted.isEmpty() || wanted.equals(given)) {
            return true;
        }
        body.context()
                .report(body.context()
                        .at(
                                verb,
                                Code.HR0208,
                                "`" + step.name() + "` takes `" + wanted.get() + "` for the " + what
                                        + " of a row; here that is "
                                        + given.map(g -> "`" + g + "`").orElse("nothing")));
        return false;
    }

    /** A value for every parameter, in the order declared. */
    private Optional<List<Assign>> arguments(Verb.Via verb, Declared declared, StepInfo step) {
        StepDecl decl = declared.as(StepDecl.class);
        Map<String, StepInfo.Setting> settings = new LinkedHashMap<>();
        step.settings().forEach(s -> settings.put(s.name(), s));
        Map<String, Expr> values = new LinkedHashMap<>();
        boolean good = true;
        for (Argument argument : verb.step().arguments()) {
            String name = argument.name().map(Name::text).orElse("");
            StepInfo.Setting setting = settings.get(name);
            if (setting == null) {
                Diagnostic.Builder message = body.context()
                        .at(
                                argument.value(),
                                Code.HR0205,
                                name.isEmpty()
                                        ? "an argument of a step has a name: `" + decl.name() + "(k = …)`"
                                        : "`" + decl.name() + "` has no parameter `" + name + "`")
                        .label(body.context().place(decl.name()), "declared here");
                argument.name()
                        .ifPresent(n ->
                                Program.suggest(body.context(), message, n, n.text(), List.copyOf(settings.keySet())));
                body.context().report(message);
                good = false;
            } else if (values.containsKey(name)) {
                body.context().report(argument.value(), Code.HR0103, "`" + name + "` is given twice");
                good = false;
            } else {
                Typed value = body.typer()
                        .as(
                                argument.value(),
                                new NoColumns(body.unit(), decl.name().text()),
                                setting.type(),
                                true,
                                "`" + name + "`");
                boolean named = !setting.file()
                        || value.isUnknown()
                        || value.expr() instanceof Expr.Literal
                        || value.expr() instanceof Expr.ParamRef;
                if (!named) {
                    body.context().report(argument.value(), Code.HR0205, "a file is named by a text or a parameter");
                }
                good &= named && !value.isUnknown();
                if (!value.isUnknown()) {
                    values.put(name, value.expr());
                }
            }
        }
        List<Assign> assigns = new ArrayList<>();
        for (StepInfo.Setting setting : step.settings()) {
            Optional<Expr> value =
                    Optional.ofNullable(values.get(setting.name())).or(setting::value);
            value.ifPresent(v -> assigns.add(new Assign(setting.name(), v)));
            boolean given = verb.step().arguments().stream()
                    .anyMatch(a -> a.name().map(Name::text).orElse("").equals(setting.name()));
            if (value.isEmpty() && !given && setting.param().value().isEmpty()) {
                body.context().report(verb.step(), Code.HR0205, "`" + decl.name() + "` needs `" + setting.name() + "`");
                good = false;
            }
        }
        return good && assigns.size() == step.settings().size() ? Optional.of(assigns) : Optional.empty();
    }
}
