package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.source.SourceShape;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.draft.StepParam;
import dev.headrace.ir.draft.TypeRef;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code via clean(k = 3)}: the rows go through a typed opaque step; its first result with a schema comes back. */
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
        StepDecl step = found.get().as(StepDecl.class);
        Optional<StepParam> input = schemaParam(step.params(), found.get());
        Optional<StepParam> output = schemaParam(step.results(), found.get());
        boolean good = input.isEmpty() || columnsFit(verb, input.get(), found.get(), rows);
        Optional<List<Assign>> arguments = arguments(verb, step, input, found.get(), rows);
        if (output.isEmpty()) {
            body.context()
                    .report(body.context()
                            .at(function, Code.HR0206, "`" + function + "` gives no rows back")
                            .label(body.context().place(step.name()), "none of its results has a schema"));
            return Rows.opaque().withFacts(rows.facts());
        }
        SourceShape shape = shape(output.get(), found.get());
        Taint taint = rows.visible().stream().map(Slot::taint).reduce(Taint.NONE, Taint::or);
        List<Slot> slots = shape.slots().stream()
                .map(s -> s.withTaint(s.taint().or(taint)))
                .toList();
        Rows out = new Rows(
                Optional.empty(),
                slots,
                shape.eventTime(),
                shape.knownTime(),
                shape.opaque(),
                rows.facts().withUnbuilt());
        if (!good || arguments.isEmpty() || rows.op().isEmpty() || !shape.isWhole()) {
            return out;
        }
        return out.through(new Op.Via(
                id,
                rows.op().get(),
                step.name().text(),
                arguments.get(),
                output.get().name().text(),
                out.schema(),
                Optional.empty()));
    }

    private SourceShape shape(StepParam param, Declared step) {
        return body.relations()
                .shapes()
                .schema(param.type(), step, Set.of(Kind.SCHEMA))
                .map(body.relations().shapes()::ofSchema)
                .orElseThrow();
    }

    private Optional<StepParam> schemaParam(List<StepParam> params, Declared step) {
        return params.stream()
                .filter(p -> p.type() instanceof TypeRef.Named n
                        && n.path().size() == 1
                        && step.unit()
                                .find(n.path().get(0).text())
                                .filter(d -> d.kind() == Kind.SCHEMA)
                                .isPresent())
                .findFirst();
    }

    private boolean columnsFit(Verb.Via verb, StepParam input, Declared step, Rows rows) {
        boolean good = !rows.isOpaque();
        for (Slot wanted : shape(input, step).slots()) {
            Optional<Slot> given = body.scope(rows).column(wanted.simple());
            if (rows.isOpaque() || wanted.isUnknown()) {
                continue;
            }
            if (given.isEmpty()) {
                body.context()
                        .report(body.context()
                                .at(
                                        verb,
                                        Code.HR0102,
                                        "`" + body.owner() + "` has no column `" + wanted.simple() + "`, which `"
                                                + step.name() + "` needs")
                                .label(body.context().place(input.name()), "the step takes it here"));
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
        return good;
    }

    private Optional<List<Assign>> arguments(
            Verb.Via verb, StepDecl step, Optional<StepParam> input, Declared declared, Rows rows) {
        Map<String, StepParam> params = new LinkedHashMap<>();
        step.params().stream()
                .filter(p -> input.isEmpty() || p != input.get())
                .forEach(p -> params.put(p.name().text(), p));
        List<Assign> assigns = new ArrayList<>();
        boolean good = true;
        for (Argument argument : verb.step().arguments()) {
            String name = argument.name().map(Name::text).orElse("");
            StepParam param = params.remove(name);
            if (param == null) {
                Diagnostic.Builder message = body.context()
                        .at(argument.value(), Code.HR0205, "`" + step.name() + "` has no parameter `" + name + "`")
                        .label(body.context().place(step.name()), "declared here");
                argument.name()
                        .ifPresent(n ->
                                Program.suggest(body.context(), message, n, n.text(), List.copyOf(params.keySet())));
                body.context().report(message);
                good = false;
                continue;
            }
            DataType type = body.relations()
                    .types()
                    .resolve(param.type(), declared.unit())
                    .type();
            Typed value = body.typer().as(argument.value(), body.scope(rows), type, true, "`" + name + "`");
            good &= !value.isUnknown();
            if (!value.isUnknown()) {
                assigns.add(new Assign(name, value.expr()));
            }
        }
        for (StepParam left : params.values()) {
            if (left.value().isEmpty()) {
                body.context().report(verb.step(), Code.HR0205, "`" + step.name() + "` needs `" + left.name() + "`");
                good = false;
            }
        }
        return good ? Optional.of(assigns) : Optional.empty();
    }
}
