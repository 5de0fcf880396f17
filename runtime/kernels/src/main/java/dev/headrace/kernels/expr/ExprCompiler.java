package dev.headrace.kernels.expr;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Physical;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns typed expressions into loops over batches: one hidden class per expression, whose bytecode reads plain arrays and
 * calls the functions' evaluators directly. Columns and constants by themselves need no class.
 */
public final class ExprCompiler {

    private final Schema schema;
    private final Map<String, Object> params;

    /**
     * @param schema the schema of the batches that will be handed in
     * @param params the value of every run parameter that the expressions read, held as {@link Physical} says; fixed here
     */
    public ExprCompiler(Schema schema, Map<String, Object> params) {
        this.schema = schema;
        this.params = new LinkedHashMap<>(params);
    }

    /** Compiles an expression. */
    public CompiledExpr compile(Expr e) {
        if (e instanceof Expr.ColumnRef ref) {
            int index = new Columns(schema, ref).read(ref.column()).index();
            return (in, errors) -> in.column(index);
        }
        if (e instanceof Expr.Literal literal) {
            return (in, errors) -> repeat(literal.type(), literal.value(), in.size());
        }
        if (e instanceof Expr.ParamRef ref) {
            Object value = ExprInterpreter.param(params, ref);
            return (in, errors) -> repeat(ref.type(), value, in.size());
        }
        if (e instanceof Expr.NullLiteral none) {
            return (in, errors) -> Vectors.missing(none.type(), in.size());
        }
        return CompiledExprs.get(e, schema, params, this::assemble);
    }

    private CompiledExpr assemble(Expr e) {
        MethodHandle bind = LoopAssembler.assemble(e, schema, params);
        Physical kind = e.type().physical();
        return (in, errors) -> run(bind, kind, in, errors);
    }

    /** Compiles a condition, which is a sure Bool. */
    public CompiledFilter filter(Expr condition) {
        if (!condition.type().equals(DataType.BOOL) || condition.optional()) {
            throw new IllegalArgumentException("a condition is a sure Bool");
        }
        CompiledExpr compiled = compile(condition);
        return (in, selected, errors) -> select((BoolVector) compiled.evaluate(in, errors), selected);
    }

    private static int select(BoolVector holds, int[] selected) {
        boolean[] values = holds.values();
        boolean[] failed = holds.nulls();
        int count = 0;
        for (int row = 0; row < holds.size(); row++) {
            selected[count] = row;
            if (values[row] && (failed == null || !failed[row])) {
                count++;
            }
        }
        return count;
    }

    private static Vector run(MethodHandle bind, Physical kind, Batch in, RowErrors errors) {
        int size = in.size();
        RowLoop loop = bound(bind, in, errors);
        return switch (kind) {
            case LONG -> {
                long[] out = new long[size];
                loop.run(size, out);
                yield new LongVector(out, loop.nulls(), size);
            }
            case DOUBLE -> {
                double[] out = new double[size];
                loop.run(size, out);
                yield new DoubleVector(out, loop.nulls(), size);
            }
            case BOOL -> {
                boolean[] out = new boolean[size];
                loop.run(size, out);
                yield new BoolVector(out, loop.nulls(), size);
            }
            case OBJECT -> {
                @Nullable Object[] out = new @Nullable Object[size];
                loop.run(size, out);
                yield new ObjectVector(out, loop.nulls(), size);
            }
        };
    }

    private static RowLoop bound(MethodHandle bind, Batch in, RowErrors errors) {
        try {
            return (RowLoop) bind.invokeExact(in.columns().toArray(new Vector[0]), in.size(), errors);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Vector repeat(DataType type, Object value, int size) {
        switch (type.physical()) {
            case LONG -> {
                long[] out = new long[size];
                Arrays.fill(out, (Long) value);
                return new LongVector(out, null, size);
            }
            case DOUBLE -> {
                double[] out = new double[size];
                Arrays.fill(out, (Double) value);
                return new DoubleVector(out, null, size);
            }
            case BOOL -> {
                boolean[] out = new boolean[size];
                Arrays.fill(out, (Boolean) value);
                return new BoolVector(out, null, size);
            }
            case OBJECT -> {
                Object[] out = new Object[size];
                Arrays.fill(out, value);
                return new ObjectVector(out, null, size);
            }
        }
        throw new IllegalStateException();
    }
}
