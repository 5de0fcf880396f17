package dev.headrace.kernels.expr;

import dev.headrace.ir.expr.Expr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which parts of an expression become methods of their own, so that no generated method grows past what the JVM
 * compiles well (it gives up at 8,000 bytes). Cuts the heaviest children first, from the leaves up.
 */
final class Parts {

    private static final int LIMIT = 2000;
    private static final int CALL_OF_A_PART = 20;

    private final Map<Expr, Integer> costs = new IdentityHashMap<>();
    private final Map<Expr, String> names = new IdentityHashMap<>();

    Parts(Expr root) {
        cost(root);
        names.remove(root);
    }

    /** Whether {@code e} stands in a method of its own. */
    boolean isPart(Expr e) {
        return names.containsKey(e);
    }

    String method(Expr e) {
        String name = names.get(e);
        if (name == null) {
            throw new IllegalArgumentException("not a part");
        }
        return name;
    }

    private int cost(Expr e) {
        Integer known = costs.get(e);
        if (known != null) {
            return known;
        }
        List<Expr> children = e.children();
        int sum = own(e);
        for (Expr child : children) {
            sum += cost(child);
        }
        if (sum > LIMIT) {
            sum = cut(children, sum);
        }
        costs.put(e, sum);
        return sum;
    }

    private int cut(List<Expr> children, int sum) {
        List<Expr> heaviest = new ArrayList<>(children);
        heaviest.sort(Comparator.comparing((Expr c) -> costs.getOrDefault(c, 0)).reversed());
        int left = sum;
        for (Expr child : heaviest) {
            int weight = costs.getOrDefault(child, 0);
            if (left <= LIMIT || weight <= CALL_OF_A_PART) {
                break;
            }
            left -= weight - CALL_OF_A_PART;
            costs.put(child, CALL_OF_A_PART);
            names.putIfAbsent(child, "part" + names.size());
        }
        return left;
    }

    /** About how many bytes a node adds beside its children. */
    private static int own(Expr e) {
        if (e instanceof Expr.Call call) {
            return 10
                    + 14 * call.arguments().size()
                    + 6 * call.function().constants().size();
        }
        return e.children().isEmpty() ? 16 : 24;
    }
}
