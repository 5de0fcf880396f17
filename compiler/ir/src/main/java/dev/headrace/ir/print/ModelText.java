package dev.headrace.ir.print;

import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.PartRef;
import dev.headrace.ir.ml.RequirementDef;
import dev.headrace.ir.ml.SettingValue;
import dev.headrace.ir.ml.SplitDef;
import dev.headrace.ir.ml.SplitPartDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.stream.Collectors;

/** What was checked of a label or split, behind what introduces it. */
final class ModelText implements Definition.Visitor<Lines> {

    private final Lines out;
    private final String head;

    ModelText(Lines out, String head) {
        this.out = out;
        this.head = head;
    }

    @Override
    public Lines label(LabelDef definition) {
        String type = definition.value().type().show() + (definition.value().optional() ? "?" : "");
        out.line(head + " for " + definition.dataset() + " horizon " + ValueText.duration(definition.horizon())
                + (definition.rare() ? " rare" : "") + ": " + type + " = " + ExprPrinter.print(definition.value())
                + " {");
        out.indented(() -> new OpPrinter(out).tree(definition.spine()));
        out.line("}");
        return out;
    }

    @Override
    public Lines split(SplitDef definition) {
        String by = String.join(", ", definition.by());
        String cut = definition.cut() == SplitDef.Cut.HASH ? "hash(" + by + ")" : by;
        String parts = definition.parts().stream().map(ModelText::part).collect(Collectors.joining(", "));
        String embargo = definition.embargo().isPresent()
                ? ", embargo = " + ValueText.duration(definition.embargo().getAsLong())
                : "";
        String seed =
                definition.seed().isPresent() ? ", seed = " + definition.seed().getAsLong() : "";
        out.line(head + " of " + definition.dataset() + " by " + cut + " { " + parts + embargo + seed + " }");
        return out;
    }

    @Override
    public Lines fit(FitDef definition) {
        out.line(head + " on " + part(definition.on()) + " {");
        out.indented(() -> definition
                .transforms()
                .forEach(t -> out.line(t.verb() + " " + String.join(", ", t.columns()) + options(t.options()))));
        out.line("}");
        return out;
    }

    @Override
    public Lines model(ModelDef definition) {
        out.line(head + " predicts " + column(definition.label()) + " from " + part(definition.train())
                + definition.validate().map(v -> " validate " + part(v)).orElse("") + " {");
        out.indented(() -> {
            out.line("inputs = "
                    + definition.inputs().stream().map(ModelText::column).collect(Collectors.joining(", ")));
            if (!definition.using().isEmpty()) {
                out.line("using " + String.join(", ", definition.using()));
            }
            out.line("trainer = " + definition.trainer() + options(definition.settings()));
            out.line("seed = " + definition.seed());
            definition.search().ifPresent(s -> new SearchText(out).search(s));
        });
        out.line("}");
        return out;
    }

    @Override
    public Lines gate(GateDef definition) {
        out.line(head + " " + definition.model() + " on " + part(definition.on()) + " {");
        out.indented(() -> {
            definition.requirements().forEach(r -> out.line("require " + requirement(r)));
            definition.stage().ifPresent(s -> out.line("then register stage " + s));
        });
        out.line("}");
        return out;
    }

    private static String requirement(RequirementDef r) {
        String at = r.fixed()
                .map(f -> " at " + f.metric() + " " + ValueText.of(DataType.FLOAT, f.value()))
                .orElse("");
        return r.metric() + at + " " + r.comparison().sign() + " " + ValueText.of(DataType.FLOAT, r.bound());
    }

    private static String part(PartRef part) {
        return part.split() + "." + part.part();
    }

    private static String column(Column column) {
        return column.name() + ": " + column.showType();
    }

    private static String options(List<SettingValue> options) {
        return options.isEmpty()
                ? ""
                : options.stream()
                        .map(o -> o.key() + " = " + ExprPrinter.print(o.value()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String part(SplitPartDef part) {
        String share = part.share().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return part.name() + " = " + share
                + part.where().map(w -> " where " + ExprPrinter.print(w)).orElse("");
    }
}
