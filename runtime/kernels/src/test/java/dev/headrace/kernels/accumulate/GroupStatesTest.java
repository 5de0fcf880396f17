package dev.headrace.kernels.accumulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.FirstErrors;
import dev.headrace.kernels.order.RowOrder;
import dev.headrace.kernels.window.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Aggregates of groups equal the oracle's, added in any order, in any number of parts, merged or saved and loaded. */
class GroupStatesTest {

    private static final int GROUPS = 4;
    private static final DataType DECIMAL = new DataType.Decimal(38, 4);
    private static final DataType SMALL = new DataType.Decimal(18, 2);
    private static final DataType ENUM = new DataType.EnumOf("Kind", List.of("a", "b", "c"));
    private static final List<DataType> TYPES = List.of(
            SMALL, DataType.FLOAT, DataType.INT, DECIMAL, DataType.DURATION, DataType.STRING, DataType.BOOL, ENUM);
    private static final List<String> SHARES = List.of("0.0", "0.1", "0.25", "0.5", "0.95", "0.99", "1.0");

    private final Random random = new Random(7);

    @Test
    void equalTheOracleHoweverTheyAreFilled() {
        int failures = 0;
        for (int round = 0; round < 1500; round++) {
            failures += check(round % 3 == 0);
        }
        assertThat(failures).isPositive();
    }

    private int check(boolean wild) {
        AggregateKind kind = AggregateKind.values()[random.nextInt(AggregateKind.values().length)];
        boolean summing = kind == AggregateKind.SUM || kind == AggregateKind.AVG;
        boolean spreading = kind == AggregateKind.VARIANCE || kind == AggregateKind.STDDEV;
        int type = random.nextInt(summing ? 5 : spreading ? 4 : TYPES.size());
        DataType argument = TYPES.get(type);
        Schema schema = schema(argument);
        Batch batch = batch(schema, random.nextInt(60), wild);
        boolean conditional = random.nextBoolean();
        AggregateCall call = call(kind, argument, conditional);

        GroupStates whole = filled(call, batch, 1, false);
        GroupStates merged = filled(call, shuffled(batch), 3, false);
        GroupStates loaded = filled(call, shuffled(batch), 3, true);
        int failures = assertResults(call, whole, batch);
        assertResults(call, merged, batch);
        assertResults(call, loaded, batch);
        for (int g = 0; g < GROUPS; g++) {
            assertThat(merged.save(g)).as("%s", call).isEqualTo(whole.save(g));
            assertThat(loaded.save(g)).as("%s", call).isEqualTo(whole.save(g));
        }
        // Saving changes nothing.
        assertResults(call, whole, batch);
        return failures;
    }

    private int assertResults(AggregateCall call, GroupStates states, Batch batch) {
        FirstErrors errors = new FirstErrors(GROUPS);
        Vector results = states.finish(errors);
        assertThat(results.size()).isEqualTo(GROUPS);
        for (int g = 0; g < GROUPS; g++) {
            Object expected = oracle(call, batch, g);
            if (expected == Naive.ERROR) {
                assertThat(errors.error(g)).as("%s", call).isNotNull();
                assertThat(results.isNull(g)).isTrue();
            } else {
                assertThat(errors.error(g)).as("%s", call).isNull();
                assertThat(results.boxed(g)).as("%s", call).isEqualTo(expected);
            }
        }
        return errors.count();
    }

    /** Fills several states with a slice of the rows each and brings them together in the first. */
    private static GroupStates filled(AggregateCall call, Batch batch, int parts, boolean saved) {
        GroupStates all = Accumulators.of(call, batch.schema());
        all.resize(GROUPS);
        for (int part = 0; part < parts; part++) {
            Batch slice = slice(batch, part, parts);
            GroupStates states = part == 0 ? all : Accumulators.of(call, batch.schema());
            states.resize(GROUPS);
            Vector argument = call.argument().isPresent() ? slice.column("x") : null;
            BoolVector condition = call.condition().isPresent() ? (BoolVector) slice.column("flag") : null;
            states.add(groups(slice), new RowsIn(slice, argument, condition));
            for (int g = 0; part > 0 && g < GROUPS; g++) {
                if (saved) {
                    all.load(g, states.save(g));
                } else {
                    all.merge(g, states, g);
                }
            }
        }
        return all;
    }

    private static Batch slice(Batch batch, int part, int parts) {
        int[] rows = new int[batch.size()];
        int count = 0;
        for (int i = 0; i < batch.size(); i++) {
            if (i % parts == part) {
                rows[count++] = i;
            }
        }
        return batch.take(rows, count);
    }

    private Batch shuffled(Batch batch) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return batch.take(order.stream().mapToInt(i -> i).toArray(), batch.size());
    }

    private static int[] groups(Batch batch) {
        int[] groups = new int[batch.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = (int) ((LongVector) batch.column("group")).values()[i];
        }
        return groups;
    }

    private static Object oracle(AggregateCall call, Batch batch, int group) {
        int[] canonical = RowOrder.canonical(batch.schema()).sorted(batch);
        List<Object> values = new ArrayList<>();
        for (int row : canonical) {
            boolean counts = groups(batch)[row] == group
                    && (call.condition().isEmpty()
                            || (Boolean) batch.column("flag").boxed(row));
            Object value =
                    call.argument().isEmpty() ? Boolean.TRUE : batch.column("x").boxed(row);
            if (counts && value != null) {
                values.add(value);
            }
        }
        DataType argument = call.argument().map(Expr::type).orElse(DataType.BOOL);
        return call.kind() == AggregateKind.QUANTILE
                ? Naive.quantile(values, call.options().get(0).value().toString(), argument)
                : Naive.of(call.kind(), values, argument, call.type());
    }

    private AggregateCall call(AggregateKind kind, DataType argument, boolean conditional) {
        DataType result = switch (kind) {
            case COUNT, DISTINCT -> DataType.INT;
            case AVG, VARIANCE, STDDEV -> DataType.FLOAT;
            case SUM, MIN, MAX, FIRST, LAST, QUANTILE -> argument;
            case COLLECT -> new DataType.ListOf(argument);
        };
        List<Expr.Literal> options = kind == AggregateKind.QUANTILE
                ? List.of(new Expr.Literal(DataType.FLOAT, Double.valueOf(SHARES.get(random.nextInt(SHARES.size())))))
                : List.of();
        boolean bare = kind == AggregateKind.COUNT && random.nextBoolean();
        return new AggregateCall(
                kind,
                bare ? Optional.empty() : Optional.of(new Expr.ColumnRef("x", argument, true)),
                conditional ? Optional.of(new Expr.ColumnRef("flag", DataType.BOOL, false)) : Optional.empty(),
                options,
                result);
    }

    private static Schema schema(DataType argument) {
        return new Schema(
                List.of(
                        Column.sure("group", DataType.INT),
                        Column.sure("t", DataType.INSTANT),
                        Column.sure("flag", DataType.BOOL),
                        Column.optional("x", argument)),
                Optional.of("t"),
                Optional.empty());
    }

    private Batch batch(Schema schema, int size, boolean wild) {
        List<Vector> columns = new ArrayList<>();
        for (Column column : schema.columns()) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                boolean none = column.optional() && random.nextInt(5) == 0;
                values.add(
                        column.name().equals("group")
                                ? (Object) (long) random.nextInt(GROUPS - 1)
                                : none ? null : value(column.type(), wild));
            }
            columns.add(Vectors.of(column.type(), values));
        }
        return new Batch(schema, size, columns, null);
    }

    private Object value(DataType type, boolean wild) {
        if (type.equals(DataType.FLOAT)) {
            return wild ? Values.wild(random) : random.nextInt(100_000) / 100.0;
        }
        if (type.equals(SMALL)) {
            return BigDecimal.valueOf(wild ? random.nextLong() / 10 : random.nextInt(9) - 4, 2);
        }
        if (type.equals(DECIMAL)) {
            return wild ? new BigDecimal(new BigInteger(126, random), 4) : BigDecimal.valueOf(random.nextInt(9999), 4);
        }
        if (type.equals(DataType.STRING)) {
            return List.of("", "a", "b", "\uFFFD", "\uD83D\uDE00").get(random.nextInt(5));
        }
        if (type.equals(DataType.BOOL)) {
            return random.nextBoolean();
        }
        if (type.equals(ENUM)) {
            return (long) random.nextInt(3);
        }
        return wild && !type.equals(DataType.INSTANT) ? random.nextLong() : (long) random.nextInt(9) - 4;
    }
}
