package dev.headrace.target.tck.oracle;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.MethodRef;
import dev.headrace.ir.function.NullRule;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.StructValue;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Evaluates an expression over one row by walking its tree. */
final class Interpreter {

    private final Map<String, Object> params;

    Interpreter(Map<String, Object> params) {
        this.params = new LinkedHashMap<>(params);
    }

    /**
     * The value, null if missing.
     *
     * @throws RowError if the row breaks a rule
     */
    @Nullable
    Object value(Expr e, Schema schema, List<@Nullable Object> row) {
        return e.accept(new Walk(schema, row));
    }

    /** Rule 3: a condition is there, and holds or not. */
    boolean holds(Expr condition, Schema schema, List<@Nullable Object> row) {
        return (Boolean) Objects.requireNonNull(value(condition, schema, row));
    }

    @SuppressWarnings("NullAway") // a visitor's result may be null, which its declaration cannot say
    private final class Walk implements Expr.Visitor<@Nullable Object> {

        private final Schema schema;
        private final List<@Nullable Object> row;

        Walk(Schema schema, List<@Nullable Object> row) {
            this.schema = schema;
            this.row = row;
        }

        private boolean isTrue(Expr e) {
            return (Boolean) Objects.requireNonNull(e.accept(this));
        }

        @Override
        public @Nullable Object literal(Expr.Literal e) {
            return e.value();
        }

        @Override
        public @Nullable Object nullLiteral(Expr.NullLiteral e) {
            return null;
        }

        @Override
        public @Nullable Object columnRef(Expr.ColumnRef e) {
            return row.get(schema.indexOf(e.column()).orElseThrow());
        }

        @Override
        public @Nullable Object paramRef(Expr.ParamRef e) {
            return Objects.requireNonNull(params.get(e.param()), "a parameter without a value");
        }

        /** Rule 3: a strict function of something missing is missing. All arguments are evaluated, left to right. */
        @Override
        public @Nullable Object call(Expr.Call e) {
            ScalarOverload function = e.function();
            List<@Nullable Object> arguments = new ArrayList<>();
            for (Expr argument : e.arguments()) {
                arguments.add(argument.accept(this));
            }
            if (function.nulls() != NullRule.SEES_NULLS && arguments.contains(null)) {
                return null;
            }
            function.constants().forEach(c -> arguments.add(c.value()));
            return invoke(function.evaluator(), arguments.toArray());
        }

        /** Rule 3: equality is total, null equals null. */
        @Override
        public @Nullable Object same(Expr.Same e) {
            Object left = e.left().accept(this);
            Object right = e.right().accept(this);
            return Canonical.same(e.left().type(), left, right);
        }

        @Override
        public @Nullable Object isNull(Expr.IsNull e) {
            return e.operand().accept(this) == null;
        }

        /** Rule 12: the fallback only if it is needed. */
        @Override
        public @Nullable Object coalesce(Expr.Coalesce e) {
            Object value = e.value().accept(this);
            return value == null ? e.fallback().accept(this) : value;
        }

        /** Rule 12: only the branch chosen. */
        @Override
        public @Nullable Object if_(Expr.If e) {
            return (isTrue(e.condition()) ? e.then() : e.otherwise()).accept(this);
        }

        /** Rule 12: the right side only if the left one holds. */
        @Override
        public @Nullable Object and(Expr.And e) {
            if (!isTrue(e.left())) {
                return false;
            }
            return isTrue(e.right());
        }

        /** Rule 12: the right side only if the left one does not hold. */
        @Override
        public @Nullable Object or(Expr.Or e) {
            if (isTrue(e.left())) {
                return true;
            }
            return isTrue(e.right());
        }

        @Override
        public @Nullable Object not(Expr.Not e) {
            return !isTrue(e.operand());
        }

        @Override
        public @Nullable Object widen(Expr.Widen e) {
            Object value = e.operand().accept(this);
            return value == null ? null : widened(value, e.operand().type(), e.type());
        }

        /** Rule 3: a field of what is missing is missing. Found by name, as it is written. */
        @Override
        public @Nullable Object fieldOf(Expr.FieldOf e) {
            Object value = e.base().accept(this);
            if (value == null) {
                return null;
            }
            List<Column> fields = ((DataType.Struct) e.base().type()).fields();
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).name().equals(e.field())) {
                    return ((StructValue) value).values().get(i);
                }
            }
            throw new IllegalStateException("no field " + e.field());
        }
    }

    /** Rule 4: an Int is taken as a Float or Decimal where one is needed. */
    private static Object widened(Object value, DataType from, DataType to) {
        if (from instanceof DataType.EnumOf labels) {
            return labels.labels().get(Math.toIntExact((Long) value));
        }
        if (to instanceof DataType.Decimal decimal) {
            BigDecimal exact = value instanceof BigDecimal d ? d : BigDecimal.valueOf((Long) value);
            return exact.setScale(decimal.scale());
        }
        return Exact.finite(BigDecimal.valueOf((Long) value));
    }

    private static @Nullable Object invoke(MethodRef method, @Nullable Object[] arguments) {
        try {
            Class<?>[] parameters = method.parameters().toArray(new Class<?>[0]);
            return method.owner().getMethod(method.name(), parameters).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RowError broken) {
                throw broken;
            }
            throw new IllegalStateException("the evaluator of " + method.name() + " broke", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no evaluator " + method.name(), e);
        }
    }
}
