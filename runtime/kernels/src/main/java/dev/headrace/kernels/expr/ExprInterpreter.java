package dev.headrace.kernels.expr;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.MethodRef;
import dev.headrace.ir.function.NullRule;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.function.ScalarOverload;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates an expression for one row at a time: for constants, defaults and single checks, and as the oracle for
 * compiled expressions. Values are boxed as {@link dev.headrace.ir.type.Physical} says, null if missing.
 */
public final class ExprInterpreter {

    private static final Map<MethodRef, MethodHandle> HANDLES = new ConcurrentHashMap<>();

    private final Map<String, Object> params;

    /**
     * @param params the value of every run parameter that the expressions read
     */
    public ExprInterpreter(Map<String, Object> params) {
        this.params = new LinkedHashMap<>(params);
    }

    /** The value of an expression that reads no column. */
    public @Nullable Object constant(Expr e) {
        return evaluate(e, column -> {
            throw new IllegalArgumentException("a constant reads column `" + column + "`");
        });
    }

    /**
     * The value of {@code e} over one row.
     *
     * @param row the row's value of each column, by name
     * @throws RowError if the row breaks a rule
     */
    public @Nullable Object evaluate(Expr e, Function<String, @Nullable Object> row) {
        return e.accept(new Evaluation(row));
    }

    @SuppressWarnings("NullAway") // it does not read that this visitor may give null
    private final class Evaluation implements Expr.Visitor<@Nullable Object> {

        private final Function<String, @Nullable Object> row;

        Evaluation(Function<String, @Nullable Object> row) {
            this.row = row;
        }

        private boolean holds(Expr condition) {
            return Boolean.TRUE.equals(condition.accept(this));
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
            return row.apply(e.column());
        }

        @Override
        public @Nullable Object paramRef(Expr.ParamRef e) {
            return param(params, e);
        }

        @Override
        public @Nullable Object call(Expr.Call e) {
            ScalarOverload function = e.function();
            int given = e.arguments().size();
            @Nullable
            Object[] arguments =
                    new @Nullable Object[given + function.constants().size()];
            boolean missing = false;
            for (int i = 0; i < given; i++) {
                arguments[i] = e.arguments().get(i).accept(this);
                missing |= arguments[i] == null;
            }
            if (missing && function.nulls() != NullRule.SEES_NULLS) {
                return null;
            }
            for (int i = given; i < arguments.length; i++) {
                arguments[i] = function.constants().get(i - given).value();
            }
            return invoke(function.evaluator(), arguments);
        }

        @Override
        public @Nullable Object same(Expr.Same e) {
            Object left = e.left().accept(this);
            Object right = e.right().accept(this);
            return Objects.equals(left, right);
        }

        @Override
        public @Nullable Object isNull(Expr.IsNull e) {
            return e.operand().accept(this) == null;
        }

        @Override
        public @Nullable Object coalesce(Expr.Coalesce e) {
            Object value = e.value().accept(this);
            return value != null ? value : e.fallback().accept(this);
        }

        @Override
        public @Nullable Object if_(Expr.If e) {
            return holds(e.condition()) ? e.then().accept(this) : e.otherwise().accept(this);
        }

        @Override
        public @Nullable Object and(Expr.And e) {
            return holds(e.left()) && holds(e.right());
        }

        @Override
        public @Nullable Object or(Expr.Or e) {
            return holds(e.left()) || holds(e.right());
        }

        @Override
        public @Nullable Object not(Expr.Not e) {
            return !holds(e.operand());
        }

        @Override
        public @Nullable Object widen(Expr.Widen e) {
            Object value = e.operand().accept(this);
            return value == null ? null : Widening.widen(value, e.operand().type(), e.type());
        }

        @Override
        public @Nullable Object fieldOf(Expr.FieldOf e) {
            Object value = e.base().accept(this);
            return value == null ? null : StructFields.get(value, e.index());
        }
    }

    static Object param(Map<String, Object> params, Expr.ParamRef e) {
        Object value = params.get(e.param());
        if (value == null) {
            throw new IllegalArgumentException("parameter `" + e.param() + "` has no value");
        }
        return value;
    }

    private static @Nullable Object invoke(MethodRef method, @Nullable Object[] arguments) {
        try {
            return HANDLES.computeIfAbsent(method, ExprInterpreter::handle).invokeExact(arguments);
        } catch (RowError | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(
                    "evaluator " + method.name() + " of " + method.owner().getName() + " broke", e);
        }
    }

    private static MethodHandle handle(MethodRef method) {
        return direct(method)
                .asSpreader(Object[].class, method.parameters().size())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    static MethodHandle direct(MethodRef method) {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            method.owner(), method.name(), MethodType.methodType(method.result(), method.parameters()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no evaluator " + method.owner().getName() + "." + method.name(), e);
        }
    }
}
