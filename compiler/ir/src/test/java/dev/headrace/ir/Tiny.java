package dev.headrace.ir;

import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.FunctionLibrary;
import dev.headrace.ir.function.MethodRef;
import dev.headrace.ir.function.NullRule;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Three functions, to test the IR without the standard library. */
public final class Tiny implements FunctionLibrary {

    public static final ScalarOverload ADD = overload("add", "add", true, false, DataType.INT, DataType.INT);
    public static final ScalarOverload LESS = new ScalarOverload(
            "less",
            List.of(DataType.INT, DataType.INT),
            DataType.BOOL,
            NullRule.STRICT,
            MethodRef.of(Tiny.class, "less", long.class, long.class),
            List.of(),
            false,
            false);
    public static final ScalarOverload HASH = overload("hash", "hash", false, true, DataType.INT);

    public static long add(long a, long b) {
        try {
            return Math.addExact(a, b);
        } catch (ArithmeticException e) {
            throw new RowError("too large");
        }
    }

    public static boolean less(long a, long b) {
        return a < b;
    }

    public static long hash(long a) {
        return a * 31;
    }

    private static ScalarOverload overload(
            String name, String method, boolean mayFail, boolean clearsPii, DataType... types) {
        Class<?>[] classes =
                IntStream.range(0, types.length).mapToObj(i -> long.class).toArray(Class<?>[]::new);
        return new ScalarOverload(
                name,
                List.of(types),
                DataType.INT,
                NullRule.STRICT,
                MethodRef.of(Tiny.class, method, classes),
                List.of(),
                mayFail,
                clearsPii);
    }

    @Override
    public List<ScalarFunction> scalars() {
        return List.of(new Fixed(ADD), new Fixed(LESS), new Fixed(HASH));
    }

    @Override
    public List<AggregateFunction> aggregates() {
        return List.of(new Same(AggregateKind.SUM), new Same(AggregateKind.MAX));
    }

    /** A function of one form. */
    private record Fixed(ScalarOverload overload) implements ScalarFunction {
        @Override
        public String name() {
            return overload.name();
        }

        @Override
        public List<String> signatures() {
            return List.of();
        }

        @Override
        public String doc() {
            return "";
        }

        @Override
        public String group() {
            return "test";
        }

        @Override
        public List<Example> examples() {
            return List.of();
        }

        @Override
        public Optional<Chosen> choose(List<Argument> arguments) {
            List<DataType> types = arguments.stream().map(Argument::type).toList();
            List<Integer> order = IntStream.range(0, types.size()).boxed().toList();
            List<Optional<Object>> defaults =
                    types.stream().map(t -> Optional.<Object>empty()).toList();
            return types.equals(overload.parameters())
                    ? Optional.of(new Chosen(overload, order, defaults))
                    : Optional.empty();
        }
    }

    /** An aggregate that gives the type it takes. */
    private record Same(AggregateKind kind) implements AggregateFunction {
        @Override
        public List<Example> examples() {
            return List.of();
        }

        @Override
        public List<String> signatures() {
            return List.of();
        }

        @Override
        public String doc() {
            return "";
        }

        @Override
        public Optional<DataType> result(Optional<DataType> argument) {
            return argument;
        }

        @Override
        public List<DataType> options() {
            return List.of();
        }
    }
}
