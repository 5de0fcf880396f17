package dev.headrace.stdlib.define;

import dev.headrace.ir.function.MethodRef;
import dev.headrace.ir.function.NullRule;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One form of a function: its text, the method that computes it, and what the text alone does not say. */
public final class Form {

    private final String text;
    private final Class<?> owner;
    private final String method;
    private boolean mayFail;
    private boolean clearsPii;
    private boolean unified;
    private Outcome.Rule rule = m -> Outcome.plain();
    private @Nullable Shape shape;

    private Form(String text, Class<?> owner, String method) {
        this.text = text;
        this.owner = owner;
        this.method = method;
    }

    /**
     * A form.
     *
     * @param text {@code (x: Float, digits: literal Int = 0) -> Float}
     * @param method a public static method of {@code owner} that takes the parameters, then the rule's constants. {@code
     *     {}} in the name stands for {@code Long}, {@code Double}, {@code Bool} or {@code Object}: how the form's type
     *     variable is held
     */
    public static Form of(String text, Class<?> owner, String method) {
        return new Form(text, owner, method);
    }

    /** It can raise a row error. */
    public Form fails() {
        mayFail = true;
        return this;
    }

    /** Its result no longer gives away private data. */
    public Form clearsPii() {
        clearsPii = true;
        return this;
    }

    /** All Decimal arguments are widened to one type, which is also the type of a Decimal result. */
    public Form unified() {
        unified = true;
        return this;
    }

    /** What the types and literals of a call decide. */
    public Form rule(Outcome.Rule other) {
        rule = other;
        return this;
    }

    String text() {
        return text;
    }

    /** Read when first asked for: a run uses few of all functions. */
    Shape shape() {
        Shape read = shape;
        if (read == null) {
            read = ShapeReader.read(text);
            shape = read;
        }
        return read;
    }

    boolean mayFail() {
        return mayFail;
    }

    boolean isUnified() {
        return unified;
    }

    Outcome outcome(Matched matched) {
        return rule.apply(matched);
    }

    /** The overload, empty if nothing says what its result is. */
    Optional<ScalarOverload> overload(String function, Matched matched, Outcome outcome) {
        return outcome.result()
                .or(() -> shape().result().resolve(matched.bound()))
                .or(() -> unified ? decimalOf(matched) : Optional.empty())
                .map(result -> overload(function, matched, outcome, result));
    }

    private ScalarOverload overload(String function, Matched matched, Outcome outcome, DataType result) {
        List<Class<?>> classes = new ArrayList<>();
        for (int i = 0; i < matched.types().size(); i++) {
            classes.add(shape().parameters().get(i).type().javaClass(matched.type(i)));
        }
        outcome.constants().forEach(c -> classes.add(c.type()));
        MethodRef evaluator = MethodRef.of(owner, methodName(matched), classes.toArray(Class<?>[]::new));
        NullRule nulls = shape().optionalResult() ? NullRule.STRICT_OPTIONAL : NullRule.STRICT;
        return new ScalarOverload(
                function, matched.types(), result, nulls, evaluator, outcome.constants(), mayFail, clearsPii);
    }

    private String methodName(Matched matched) {
        if (!method.endsWith("{}")) {
            return method;
        }
        DataType variable = matched.bound().values().iterator().next();
        String held = switch (variable.physical()) {
            case BOOL -> "Bool";
            case LONG -> "Long";
            case DOUBLE -> "Double";
            case OBJECT -> "Object";
        };
        return method.substring(0, method.length() - 2) + held;
    }

    private static Optional<DataType> decimalOf(Matched matched) {
        return matched.types().stream()
                .filter(t -> t instanceof DataType.Decimal)
                .findFirst();
    }
}
