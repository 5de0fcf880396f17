package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Over;
import java.util.ArrayList;
import java.util.List;

/** Calls with their arguments and windows. */
final class Calls {

    private Calls() {}

    static String of(DraftExpr.Call call) {
        String arguments = arguments(call.arguments());
        String where = call.where()
                .map(c -> (arguments.isEmpty() ? "" : " ") + "where " + Operands.condition(c))
                .orElse("");
        String over = call.over().map(Calls::over).orElse("");
        return Names.function(call.function()) + "(" + arguments + where + ")" + over;
    }

    static String arguments(List<Argument> arguments) {
        List<String> texts = new ArrayList<>();
        arguments.forEach(argument -> texts.add(argument(argument)));
        return String.join(", ", texts);
    }

    private static String argument(Argument argument) {
        DraftExpr value = argument.value();
        if (argument.name().isEmpty()) {
            boolean everything = value instanceof DraftExpr.Star star
                    && star.qualifier().isEmpty()
                    && star.except().isEmpty();
            return everything ? "*" : Operands.listed(value);
        }
        String sign = value instanceof DraftExpr.Renames ? " " : " = ";
        return Names.declared(argument.name().get()) + sign + Operands.listed(value);
    }

    private static String over(Over over) {
        String width = over.width().map(Operands::unary).orElse("unbounded");
        String hop = over.hop().map(h -> " hop " + Operands.unary(h)).orElse("");
        switch (over.bound()) {
            case NEXT:
                return " over next " + width + hop;
            case BEFORE:
                return " over " + width + " before" + hop;
            default:
                return " over " + width + " through" + hop;
        }
    }
}
