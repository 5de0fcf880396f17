package dev.headrace.compiler.expression;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that hold loop variables: {@code amount_sum_{w}}. */
public final class Templates {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    private Templates() {}

    /** The name with every variable replaced by the spelling of its value; empty if one is unknown. */
    public static Optional<String> fill(String template, Scope scope) {
        Matcher matcher = HOLE.matcher(template);
        StringBuilder name = new StringBuilder();
        while (matcher.find()) {
            Optional<LoopValue> value = scope.loop(matcher.group(1).strip());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(name, Matcher.quoteReplacement(value.get().spelling()));
        }
        matcher.appendTail(name);
        return Optional.of(name.toString());
    }

    /** The first variable in the name that no {@code for} declares. */
    public static Optional<String> unknown(String template, Scope scope) {
        Matcher matcher = HOLE.matcher(template);
        while (matcher.find()) {
            String variable = matcher.group(1).strip();
            if (scope.loop(variable).isEmpty()) {
                return Optional.of(variable);
            }
        }
        return Optional.empty();
    }
}
