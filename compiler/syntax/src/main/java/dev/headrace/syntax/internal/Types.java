package dev.headrace.syntax.internal;

import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.TypeRef;
import dev.headrace.syntax.internal.HeadraceParser.BaseTypeContext;
import dev.headrace.syntax.internal.HeadraceParser.LabelEntryContext;
import dev.headrace.syntax.internal.HeadraceParser.LabelsContext;
import dev.headrace.syntax.internal.HeadraceParser.TypeContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Types as written, and the labels of enums. */
final class Types {

    private final Nodes nodes;
    private final Literals literals;

    Types(Nodes nodes, Literals literals) {
        this.nodes = nodes;
        this.literals = literals;
    }

    TypeRef of(@Nullable TypeContext context, ParserRuleContext parent) {
        if (context == null || context.baseType() == null) {
            return nodes.put(new TypeRef.Missing(), nodes.behind(parent));
        }
        TypeRef base = base(context.baseType());
        return context.QUESTION() == null ? base : nodes.put(new TypeRef.OptionalOf(base), context);
    }

    private TypeRef base(BaseTypeContext context) {
        if (context.ENUM() != null && context.labels() != null) {
            return nodes.put(new TypeRef.InlineEnum(labels(context.labels())), context);
        }
        if (context.name().isEmpty()) {
            return nodes.put(new TypeRef.Missing(), context);
        }
        List<Name> path = nodes.names(context.name(), context);
        List<TypeRef> arguments = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (HeadraceParser.TypeArgContext argument : context.typeArg()) {
            if (argument.INT() != null) {
                numbers.add(number(argument.INT()));
            } else {
                arguments.add(of(argument.type(), argument));
            }
        }
        for (TerminalNode number : context.INT()) {
            numbers.add(number(number));
        }
        return nodes.put(new TypeRef.Named(path, arguments, numbers), context);
    }

    private int number(TerminalNode node) {
        String digits = node.getText();
        if (digits.length() <= 9) {
            return Integer.parseInt(digits);
        }
        nodes.report(nodes.span(node.getSymbol()), "no type is that large", slip -> slip);
        return 1;
    }

    List<Name> labels(@Nullable LabelsContext context) {
        List<Name> labels = new ArrayList<>();
        if (context == null) {
            return labels;
        }
        for (LabelEntryContext entry : context.labelEntry()) {
            if (entry.STRING() != null) {
                String text = literals.text(entry.STRING().getSymbol());
                labels.add(nodes.put(new Name(text), nodes.span(entry.STRING().getSymbol())));
            } else if (entry.name() != null) {
                labels.add(nodes.name(entry.name(), entry));
            }
        }
        return labels;
    }
}
