package dev.headrace.ir.op;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.Optional;

/** What the constructors of {@link Op} insist on. A failure here is a fault of the compiler, not of the user. */
final class OpChecks {

    private OpChecks() {}

    /** Every column an expression reads is there, with the type and nullability the expression believes. */
    static void reads(Expr e, Schema schema) {
        if (e instanceof Expr.ColumnRef ref) {
            Column column = schema.require(ref.column());
            require(
                    column.type().equals(ref.type()) && column.optional() == ref.optional(),
                    "`" + ref.column() + "` is " + column.showType() + ", read as "
                            + ref.type().show() + (ref.optional() ? "?" : ""));
        }
        e.children().forEach(c -> reads(c, schema));
    }

    static void condition(Expr condition, Schema schema) {
        require(condition.type().equals(DataType.BOOL) && !condition.optional(), "a condition is a sure Bool");
        reads(condition, schema);
    }

    static void project(Schema input, List<Assign> columns, Schema schema) {
        require(columns.size() == schema.columns().size(), "one column per assignment");
        for (int i = 0; i < columns.size(); i++) {
            Assign assign = columns.get(i);
            reads(assign.value(), input);
            fits(
                    schema.columns().get(i),
                    assign.name(),
                    assign.value().type(),
                    assign.value().optional());
        }
    }

    static void eventTime(Schema schema) {
        require(schema.eventTime().isPresent(), "needs event time");
    }

    static void sureKey(Schema schema, String key) {
        require(!schema.require(key).optional(), "key `" + key + "` is optional");
    }

    static void keys(Schema left, Schema right, List<KeyPair> keys) {
        require(!keys.isEmpty(), "a join needs a key");
        for (KeyPair key : keys) {
            sureKey(left, key.left());
            sureKey(right, key.right());
            require(
                    left.require(key.left())
                            .type()
                            .equals(right.require(key.right()).type()),
                    "key types of `" + key.left() + "` differ");
        }
    }

    static void joined(Schema left, Schema right, List<String> rightNames, boolean optional, Schema schema) {
        require(rightNames.size() == right.columns().size(), "one name per right column");
        int at = left.columns().size();
        for (int i = 0; i < at; i++) {
            Column column = left.columns().get(i);
            fits(schema.columns().get(i), column.name(), column.type(), column.optional());
        }
        for (int i = 0; i < rightNames.size(); i++) {
            if (!rightNames.get(i).isEmpty()) {
                Column column = right.columns().get(i);
                fits(schema.columns().get(at++), rightNames.get(i), column.type(), optional || column.optional());
            }
        }
        require(at == schema.columns().size(), "columns that come from nowhere");
    }

    static void union(Schema first, Schema second, Schema schema) {
        require(first.names().equals(second.names()) && first.names().equals(schema.names()), "columns differ");
        for (int i = 0; i < first.columns().size(); i++) {
            Column a = first.columns().get(i);
            Column b = second.columns().get(i);
            require(a.type().equals(b.type()), "types of `" + a.name() + "` differ");
            fits(schema.columns().get(i), a.name(), a.type(), a.optional() || b.optional());
        }
    }

    static void group(
            Schema input,
            List<String> keys,
            Optional<TimeWindow> window,
            List<Aggregation> aggregations,
            Schema schema) {
        int at = 0;
        for (String key : keys) {
            sureKey(input, key);
            fits(schema.columns().get(at++), key, input.require(key).type(), false);
        }
        if (window.isPresent()) {
            eventTime(input);
            fits(schema.columns().get(at++), "start", DataType.INSTANT, false);
            fits(schema.columns().get(at++), "end", DataType.INSTANT, false);
        }
        boolean mayBeEmpty = keys.isEmpty() && window.isEmpty();
        for (Aggregation a : aggregations) {
            reads(a.call(), input);
            fits(schema.columns().get(at++), a.name(), a.call().type(), a.call().optional(mayBeEmpty));
        }
        require(at == schema.columns().size(), "columns that come from nowhere");
    }

    static void rolling(Schema input, List<String> keys, List<RollingColumn> columns, Schema schema) {
        keys.forEach(k -> sureKey(input, k));
        int at = input.columns().size();
        require(schema.columns().size() == at + columns.size(), "one column per rolling aggregate");
        for (RollingColumn column : columns) {
            reads(column.call(), input);
            fits(schema.columns().get(at++), column.name(), column.call().type(), column.optional());
        }
    }

    private static void reads(AggregateCall call, Schema input) {
        call.argument().ifPresent(a -> reads(a, input));
        call.condition().ifPresent(c -> reads(c, input));
    }

    private static void fits(Column column, String name, DataType type, boolean optional) {
        require(
                column.name().equals(name) && column.type().equals(type) && column.optional() == optional,
                "column `" + column.name() + "` is " + column.showType() + ", made as `" + name + "`: " + type.show()
                        + (optional ? "?" : ""));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
