package dev.headrace.stdlib;

import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.MethodRef;
import dev.headrace.ir.function.NullRule;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.DataType;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls functions as an engine does: choose, widen, apply the null rule, invoke the evaluator. */
final class Calls {

    static final Functions FUNCTIONS = Functions.load();

    private Calls() {}

    static Value call(String name, Value... arguments) {
        List<Optional<String>> names = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            names.add(Optional.empty());
        }
        return call(name, names, List.of(arguments));
    }

    static Value call(String name, List<Optional<String>> names, List<Value> arguments) {
        ScalarFunction function =
                FUNCTIONS.scalar(name).orElseThrow(() -> new IllegalArgumentException("no function " + name));
        List<Argument> shown = arguments(names, arguments);
        ScalarFunction.Chosen chosen = function.choose(shown)
                .orElseThrow(() -> new IllegalArgumentException(name + " does not take " + shown + ": "
                        + function.whyNot(shown).orElse("")));
        List<Value> placed = new ArrayList<>();
        for (int i = 0; i < chosen.order().size(); i++) {
            DataType type = chosen.overload().parameters().get(i);
            int from = chosen.order().get(i);
            placed.add(
                    from < 0
                            ? Value.of(type, chosen.defaults().get(i).orElseThrow())
                            : arguments.get(from).widened(type));
        }
        return invoke(chosen.overload(), placed);
    }

    static List<Argument> arguments(List<Optional<String>> names, List<Value> values) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value v = values.get(i);
            Optional<Object> literal = v.literal() ? Optional.ofNullable(v.value()) : Optional.empty();
            arguments.add(new Argument(names.get(i), v.type(), v.value() == null, literal));
        }
        return arguments;
    }

    static Value invoke(ScalarOverload overload, List<Value> arguments) {
        List<Object> values = new ArrayList<>();
        for (Value v : arguments) {
            if (v.value() == null && overload.nulls() != NullRule.SEES_NULLS) {
                return Value.of(overload.result(), null);
            }
            values.add(v.value());
        }
        overload.constants().forEach(c -> values.add(c.value()));
        MethodRef ref = overload.evaluator();
        try {
            Object result = ref.owner()
                    .getMethod(ref.name(), ref.parameters().toArray(Class<?>[]::new))
                    .invoke(null, values.toArray());
            return Value.of(overload.result(), result);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RowError error) {
                if (!overload.mayFail()) {
                    throw new AssertionError(
                            overload.name() + " " + overload.parameters() + " says it cannot fail", error);
                }
                throw error;
            }
            throw new AssertionError(overload.name() + " broke", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(overload.name() + " cannot be called", e);
        }
    }
}
