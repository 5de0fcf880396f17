package dev.headrace.ir.print;

import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.ml.SplitDef;
import dev.headrace.ir.ml.SplitPartDef;
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

    private static String part(SplitPartDef part) {
        String share = part.share().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return part.name() + " = " + share
                + part.where().map(w -> " where " + ExprPrinter.print(w)).orElse("");
    }
}
