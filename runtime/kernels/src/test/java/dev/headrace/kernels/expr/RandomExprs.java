package dev.headrace.kernels.expr;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random well-typed expressions over a fixed schema, from every function of the standard library that takes plain values. */
final class RandomExprs {

    static final DataType ENUM = new DataType.EnumOf("Colour", List.of("red", "green", "blue"));
    static final DataType DECIMAL = new DataType.Decimal(12, 2);
    static final List<DataType> TYPES = List.of(
            DataType.BOOL,
            DataType.INT,
            DataType.FLOAT,
            DataType.STRING,
            DataType.INSTANT,
            DataType.DURATION,
            DataType.DATE,
            DECIMAL,
            ENUM);
    static final Schema SCHEMA = schema();
    static final Map<String, Object> PARAMS = Map.of("p_int", 7L, "p_text", "héllo");

    /** With random numbers these make texts that fill the memory. */
    private static final Set<String> LENGTHENING = Set.of("repeat", "pad_left", "pad_right");

    private static final List<Form> FORMS = forms();

    private final Random random;

    RandomExprs(long seed) {
        random = new Random(seed);
    }

    private record Form(ScalarFunction.Chosen chosen, List<DataType> arguments) {}

    private static Schema schema() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < TYPES.size(); i++) {
            columns.add(Column.sure("s" + i, TYPES.get(i)));
            columns.add(Column.optional("o" + i, TYPES.get(i)));
        }
        return Schema.of(columns);
    }

    private static List<Form> forms() {
        List<List<DataType>> lists = new ArrayList<>();
        for (DataType a : TYPES) {
            lists.add(List.of(a));
            for (DataType b : TYPES) {
                lists.add(List.of(a, b));
                lists.add(List.of(a, b, b));
            }
        }
        List<Form> forms = new ArrayList<>();
        for (ScalarFunction function : Functions.load().scalars()) {
            if (LENGTHENING.contains(function.name())) {
                continue;
            }
            for (List<DataType> types : lists) {
                List<Argument> arguments = types.stream()
                        .map(t -> new Argument(Optional.empty(), t, false, Optional.empty()))
                        .toList();
                function.choose(arguments).ifPresent(c -> forms.add(new Form(c, types)));
            }
        }
        return forms;
    }

    Batch batch(int size) {
        List<Vector> columns = new ArrayList<>();
        for (Column column : SCHEMA.columns()) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(column.optional() && random.nextInt(3) == 0 ? null : value(column.type()));
            }
            columns.add(Vectors.of(column.type(), values));
        }
        return new Batch(SCHEMA, size, columns, null);
    }

    DataType type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    Expr expr(DataType type, int depth) {
        if (depth == 0) {
            return leaf(type);
        }
        return switch (random.nextInt(type.equals(DataType.BOOL) ? 12 : 8)) {
            case 0 -> leaf(type);
            case 1 -> new Expr.Coalesce(expr(type, depth - 1), expr(type, depth - 1));
            case 2 -> new Expr.If(condition(depth - 1), expr(type, depth - 1), expr(type, depth - 1));
            case 8 -> new Expr.And(condition(depth - 1), condition(depth - 1));
            case 9 -> new Expr.Or(condition(depth - 1), condition(depth - 1));
            case 10 ->
                random.nextBoolean() ? new Expr.Not(condition(depth - 1)) : new Expr.IsNull(expr(type(), depth - 1));
            case 11 -> same(depth);
            default -> call(type, depth);
        };
    }

    Expr condition(int depth) {
        Expr e = expr(DataType.BOOL, depth);
        return e.optional() ? new Expr.Coalesce(e, new Expr.Literal(DataType.BOOL, random.nextBoolean())) : e;
    }

    private Expr same(int depth) {
        DataType type = type();
        return new Expr.Same(expr(type, depth - 1), expr(type, depth - 1));
    }

    private Expr call(DataType type, int depth) {
        if (type.equals(DataType.STRING) && random.nextInt(6) == 0) {
            return new Expr.Widen(expr(ENUM, depth - 1), DataType.STRING);
        }
        List<Form> fitting = FORMS.stream()
                .filter(f -> f.chosen().overload().result().equals(type))
                .toList();
        if (fitting.isEmpty()) {
            return leaf(type);
        }
        Form form = fitting.get(random.nextInt(fitting.size()));
        List<Expr> arguments = new ArrayList<>();
        List<DataType> parameters = form.chosen().overload().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            int from = form.chosen().order().get(i);
            DataType wanted = parameters.get(i);
            if (from < 0) {
                arguments.add(
                        new Expr.Literal(wanted, form.chosen().defaults().get(i).orElseThrow()));
                continue;
            }
            Expr given = expr(form.arguments().get(from), depth - 1);
            boolean fits = given.type().equals(wanted);
            arguments.add(fits ? given : new Expr.Widen(given, wanted));
        }
        return new Expr.Call(form.chosen().overload(), arguments, type);
    }

    private Expr leaf(DataType type) {
        int at = TYPES.indexOf(type);
        return switch (random.nextInt(8)) {
            case 0 -> new Expr.Literal(type, value(type));
            case 1 -> new Expr.NullLiteral(type);
            case 2 ->
                type.equals(DataType.INT)
                        ? new Expr.ParamRef("p_int", type)
                        : type.equals(DataType.STRING)
                                ? new Expr.ParamRef("p_text", type)
                                : new Expr.ColumnRef("s" + at, type, false);
            case 3, 4 -> new Expr.ColumnRef("o" + at, type, true);
            default -> new Expr.ColumnRef("s" + at, type, false);
        };
    }

    Object value(DataType type) {
        if (type.equals(DataType.BOOL)) {
            return random.nextBoolean();
        }
        if (type.equals(DataType.FLOAT)) {
            return random.nextInt(4) == 0 ? 0.0 : random.nextGaussian() * Math.pow(10, random.nextInt(12) - 4);
        }
        if (type.equals(DataType.STRING)) {
            return List.of("", "a", "Zürich", "1.5", "2024-01-01", "x y z", "𐐷", "héllo")
                    .get(random.nextInt(8));
        }
        if (type.equals(DECIMAL)) {
            return BigDecimal.valueOf(random.nextInt(200_000) - 100_000, 2);
        }
        if (type.equals(ENUM)) {
            return (long) random.nextInt(3);
        }
        if (type.equals(DataType.DATE)) {
            return (long) random.nextInt(40_000) - 10_000;
        }
        boolean small = type.equals(DataType.INT) && random.nextInt(3) > 0;
        return small ? (long) random.nextInt(21) - 10 : random.nextLong() >> (8 + random.nextInt(40));
    }

    static Map<String, Object> row(Batch batch, int row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int c = 0; c < batch.columns().size(); c++) {
            values.put(batch.schema().columns().get(c).name(), batch.column(c).boxed(row));
        }
        return values;
    }
}
