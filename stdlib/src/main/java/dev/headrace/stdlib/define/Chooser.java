package dev.headrace.stdlib.define;

import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.ScalarFunction.Chosen;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fits the arguments of one call to one form. */
final class Chooser {

    /** A fit, or why the form came close and was refused; neither if it is simply another form. */
    record Fit(@Nullable Chosen chosen, int cost, @Nullable String refusal) {
        static final Fit NONE = new Fit(null, 0, null);

        static Fit refused(String reason) {
            return new Fit(null, 0, reason);
        }
    }

    private final String function;
    private final Form form;
    private final List<Argument> arguments;
    private final int[] order;

    private Chooser(String function, Form form, List<Argument> arguments) {
        this.function = function;
        this.form = form;
        this.arguments = arguments;
        order = new int[form.shape().parameters().size()];
    }

    static Fit fit(String function, Form form, List<Argument> arguments) {
        Chooser chooser = new Chooser(function, form, arguments);
        boolean known = arguments.stream().noneMatch(a -> a.type() instanceof DataType.Unknown);
        return known && chooser.place() ? chooser.matchTypes() : Fit.NONE;
    }

    /** Whether arguments of these types, all by position, would suit a form of this shape. */
    static boolean takes(Shape shape, List<Argument> arguments) {
        Map<String, DataType> bound = new LinkedHashMap<>();
        boolean all = shape.parameters().size() == arguments.size();
        for (int i = 0; all && i < arguments.size(); i++) {
            all = shape.parameters()
                    .get(i)
                    .type()
                    .match(arguments.get(i).type(), bound)
                    .isPresent();
        }
        return all;
    }

    /** Which argument fills which parameter; false if one is left over, filled twice or missing. */
    private boolean place() {
        Arrays.fill(order, -1);
        for (int i = 0; i < arguments.size(); i++) {
            Optional<String> name = arguments.get(i).name();
            int at = name.isPresent() ? form.shape().indexOf(name.get()) : i;
            if (at < 0 || at >= order.length || order[at] >= 0) {
                return false;
            }
            order[at] = i;
        }
        for (int i = 0; i < order.length; i++) {
            if (order[i] < 0 && parameter(i).defaultValue().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Fit matchTypes() {
        List<DataType> types = new ArrayList<>();
        List<Optional<Object>> literals = new ArrayList<>();
        Map<String, DataType> bound = new LinkedHashMap<>();
        int cost = 0;
        for (int i = 0; i < order.length; i++) {
            Optional<DataType> given = order[i] < 0
                    ? parameter(i).type().resolve(bound)
                    : Optional.of(arguments.get(order[i]).type());
            Pattern pattern = parameter(i).type();
            Optional<Pattern.Match> match = given.flatMap(type -> pattern.match(type, bound));
            if (match.isEmpty()) {
                return Fit.NONE;
            }
            types.add(match.get().type());
            literals.add(literal(i, match.get().type()));
            cost += match.get().cost();
        }
        String refusal = refusal(literals);
        return refusal == null ? decide(new Matched(types, literals, bound), cost) : Fit.refused(refusal);
    }

    private @Nullable String refusal(List<Optional<Object>> literals) {
        for (int i = 0; i < order.length; i++) {
            if (parameter(i).literal() && literals.get(i).isEmpty()) {
                return "`" + parameter(i).name() + "` has to be a literal";
            }
            if (parameter(i).sure() && order[i] >= 0 && arguments.get(order[i]).optional()) {
                return "`" + parameter(i).name() + "` must not be optional";
            }
        }
        return null;
    }

    private Fit decide(Matched matched, int cost) {
        Matched taken = matched;
        if (form.isUnified()) {
            Optional<Matched> unified = unify(matched);
            if (unified.isEmpty()) {
                return Fit.refused("no Decimal of 38 digits holds the values of all arguments");
            }
            taken = unified.get();
        }
        Outcome outcome = form.outcome(taken);
        if (outcome.refusal() != null) {
            return Fit.refused(outcome.refusal());
        }
        Optional<ScalarOverload> overload = form.overload(function, taken, outcome);
        return overload.isEmpty() ? Fit.NONE : new Fit(chosen(overload.get()), cost, null);
    }

    private static Optional<Matched> unify(Matched matched) {
        Optional<DataType.Decimal> common = Optional.empty();
        for (DataType type : matched.types()) {
            if (type instanceof DataType.Decimal d) {
                common = common.isEmpty() ? Optional.of(d) : Decimals.common(common.get(), d);
                if (common.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(common.map(matched::unified).orElse(matched));
    }

    private Chosen chosen(ScalarOverload overload) {
        List<Integer> filledBy = new ArrayList<>();
        List<Optional<Object>> defaults = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            filledBy.add(order[i]);
            defaults.add(parameter(i).defaultValue());
        }
        return new Chosen(overload, filledBy, defaults);
    }

    /** The value of a literal argument or default as the parameter takes it. */
    private Optional<Object> literal(int index, DataType taken) {
        if (order[index] < 0) {
            return parameter(index).defaultValue();
        }
        return arguments.get(order[index]).literal().map(v -> {
            boolean widened = taken.equals(DataType.FLOAT) && v instanceof Long;
            return widened ? (Object) ((Long) v).doubleValue() : v;
        });
    }

    private Parameter parameter(int index) {
        return form.shape().parameters().get(index);
    }
}
