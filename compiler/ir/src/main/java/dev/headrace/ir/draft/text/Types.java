package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Types. */
final class Types implements TypeRef.Visitor<String> {

    @Override
    public String named(TypeRef.Named type) {
        boolean angled = !type.typeArguments().isEmpty()
                || type.path().get(type.path().size() - 1).text().equals("Vector");
        List<String> parts = new ArrayList<>();
        type.typeArguments().forEach(argument -> parts.add(argument.accept(this)));
        type.numbers().forEach(number -> parts.add(number.toString()));
        String path = type.path().stream().map(Types::name).collect(Collectors.joining("."));
        String all = String.join(", ", parts);
        return parts.isEmpty() ? path : path + (angled ? "<" + all + ">" : "(" + all + ")");
    }

    private static String name(Name name) {
        return name.text().equals("enum") ? "`enum`" : Names.of(name);
    }

    @Override
    public String inlineEnum(TypeRef.InlineEnum type) {
        return Blocks.inline("enum", labels(type.labels()));
    }

    static List<String> labels(List<Name> labels) {
        return labels.stream().map(Names::label).toList();
    }

    @Override
    public String optionalOf(TypeRef.OptionalOf type) {
        return type.type().accept(this) + "?";
    }

    @Override
    public String missing(TypeRef.Missing type) {
        return Names.MISSING;
    }
}
