package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.ParamDecl;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.draft.StepParam;
import dev.headrace.ir.draft.Trait;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parameters, enums, schemas and steps. */
final class Shapes {

    private Shapes() {}

    static String param(ParamDecl d) {
        String value = d.value().map(v -> " = " + Operands.value(v)).orElse("");
        return "param " + Names.declared(d.name()) + ": " + DraftText.of(d.type()) + value + where(d.where());
    }

    static String where(Optional<DraftExpr> condition) {
        return condition.map(c -> " where " + Operands.condition(c)).orElse("");
    }

    static String enumeration(EnumDecl d) {
        return Blocks.inline("enum " + Names.of(d.name()), Types.labels(d.labels()));
    }

    static String schema(SchemaDecl d) {
        return Blocks.lines(
                "schema " + Names.of(d.name()),
                d.fields().stream().map(Shapes::field).toList());
    }

    private static String field(Field field) {
        String traits = field.traits().stream().map(Shapes::trait).collect(Collectors.joining());
        String name = Blocks.docs(field.doc()) + Names.declared(field.name());
        return name + ": " + DraftText.of(field.type()) + traits + where(field.where());
    }

    private static String trait(Trait trait) {
        String arguments = Calls.arguments(trait.arguments());
        return " @" + Names.of(trait.name()) + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    }

    static String step(StepDecl d) {
        String sides = "(" + params(d.params()) + ") -> (" + params(d.results()) + ")";
        return "step " + Names.of(d.name()) + sides + " = " + Operands.value(d.body());
    }

    private static String params(List<StepParam> params) {
        return params.stream().map(Shapes::stepParam).collect(Collectors.joining(", "));
    }

    private static String stepParam(StepParam param) {
        String value = param.value().map(v -> " = " + Operands.listed(v)).orElse("");
        return Names.declared(param.name()) + ": " + DraftText.of(param.type()) + value;
    }
}
