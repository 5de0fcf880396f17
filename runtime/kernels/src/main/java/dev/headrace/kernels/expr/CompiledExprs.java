package dev.headrace.kernels.expr;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The expressions compiled last, by what they were compiled from. Engines that run an operator bucket by bucket, or bundle by
 * bundle, ask for the same ones again and again, and a class costs about a millisecond.
 */
final class CompiledExprs {
    private static final int MOST = 4096;

    /** Deeper ones are not compared with others, and compiled where the stack is deep enough: both take frames per level. */
    private static final int DEEPEST = 200;

    /** Reserved, not used up: bytes of the stack for the deepest ones, some kilobytes per level. */
    private static final long STACK = 512L << 20;

    private static final Map<Key, CompiledExpr> LATEST = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompiledExpr> eldest) {
            return size() > MOST;
        }
    };

    private record Key(Expr e, Schema schema, Map<String, Object> params) {}

    private CompiledExprs() {}

    static CompiledExpr get(Expr e, Schema schema, Map<String, Object> params, Function<Expr, CompiledExpr> compile) {
        if (isDeep(e)) {
            return onDeepStack(e, compile);
        }
        Key key = new Key(e, schema, params);
        synchronized (LATEST) {
            CompiledExpr known = LATEST.get(key);
            if (known != null) {
                return known;
            }
        }
        CompiledExpr made = compile.apply(e);
        synchronized (LATEST) {
            LATEST.put(key, made);
        }
        return made;
    }

    private static CompiledExpr onDeepStack(Expr e, Function<Expr, CompiledExpr> compile) {
        FutureTask<CompiledExpr> task = new FutureTask<>(() -> compile.apply(e));
        Thread thread = new Thread(null, task, "headrace-deep", STACK);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException expected) {
                throw expected;
            }
            throw new IllegalStateException("an expression could not be compiled", failed.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isDeep(Expr root) {
        List<Expr> level = List.of(root);
        for (int depth = 0; !level.isEmpty(); depth++) {
            if (depth > DEEPEST) {
                return true;
            }
            List<Expr> next = new ArrayList<>();
            level.forEach(e -> next.addAll(e.children()));
            level = next;
        }
        return false;
    }
}
