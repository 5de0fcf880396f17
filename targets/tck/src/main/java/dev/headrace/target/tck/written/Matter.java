package dev.headrace.target.tck.written;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What written trials are made of: schemas with a column of each type, expressions, aggregates. */
final class Matter {

    static final DataType LETTER = new DataType.EnumOf("Letter", List.of("a", "b", "ç"));
    static final DataType NUMBERS = new DataType.ListOf(DataType.INT);

    private final Functions functions;

    Matter(Functions functions) {
        this.functions = functions;
    }

    /** Keys {@code k} and {@code n}, time {@code t}, perhaps {@code seen}, a flag and one optional column per type. */
    static Schema everything(boolean known) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.sure("k", DataType.STRING));
        columns.add(Column.sure("t", DataType.INSTANT));
        if (known) {
            columns.add(Column.sure("seen", DataType.INSTANT));
        }
        columns.add(Column.sure("flag", DataType.BOOL));
        columns.add(Column.sure("letter", LETTER));
        List<DataType> types = List.of(
                DataType.INT,
                DataType.FLOAT,
                new DataType.Decimal(38, 4),
                new DataType.Decimal(9, 2),
                DataType.STRING,
                DataType.BOOL,
                DataType.DATE,
                DataType.INSTANT,
                DataType.DURATION,
                DataType.BYTES,
                LETTER,
                NUMBERS);
        for (int i = 0; i < types.size(); i++) {
            columns.add(Column.optional("o" + i, types.get(i)));
        }
        columns.add(Column.sure("i", DataType.INT));
        columns.add(Column.sure("f", DataType.FLOAT));
        return new Schema(columns, Optional.of("t"), known ? Optional.of("seen") : Optional.empty());
    }

    static Expr ref(Schema schema, String name) {
        Column column = schema.require(name);
        return new Expr.ColumnRef(name, column.type(), column.optional());
    }

    static Expr literal(long value) {
        return new Expr.Literal(DataType.INT, value);
    }

    static Expr label(long ordinal) {
        return new Expr.Literal(LETTER, ordinal);
    }

    Expr call(String name, Expr... arguments) {
        List<Argument> shown = new ArrayList<>();
        for (Expr e : arguments) {
            shown.add(new Argument(Optional.empty(), e.type(), e.optional(), Optional.empty()));
        }
        ScalarFunction function = functions.scalar(name).orElseThrow();
        ScalarOverload overload = function.choose(shown).orElseThrow().overload();
        return new Expr.Call(overload, List.of(arguments), overload.result());
    }

    List<AggregateFunction> aggregates() {
        return functions.aggregates();
    }

    /** The aggregate over every column that it takes; every second one counts only flagged rows. */
    static List<AggregateCall> overEverything(AggregateFunction f, Schema schema) {
        List<AggregateCall> calls = new ArrayList<>();
        f.result(Optional.empty()).ifPresent(type -> {
            calls.add(new AggregateCall(f.kind(), Optional.empty(), Optional.empty(), List.of(), type));
            calls.add(new AggregateCall(f.kind(), Optional.empty(), Optional.of(ref(schema, "flag")), List.of(), type));
        });
        for (Column column : schema.columns()) {
            Optional<Expr> condition = calls.size() % 2 == 0 ? Optional.of(ref(schema, "flag")) : Optional.empty();
            List<Expr.Literal> options = f.options().stream()
                    .map(o -> new Expr.Literal(o, calls.size() % 3 == 0 ? 0.1 : 0.5))
                    .toList();
            f.result(Optional.of(column.type()))
                    .ifPresent(type -> calls.add(new AggregateCall(
                            f.kind(), Optional.of(ref(schema, column.name())), condition, options, type)));
        }
        return calls;
    }

    static AggregateCall count(Optional<Expr> condition) {
        return new AggregateCall(AggregateKind.COUNT, Optional.empty(), condition, List.of(), DataType.INT);
    }
}
