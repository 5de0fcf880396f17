package dev.headrace.compiler.check;

import dev.headrace.compiler.relation.RelationInfo;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.ir.op.Op;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All operators below a root, through relations. */
final class Reach {
    private final Map<String, Op> relations = new LinkedHashMap<>();

    Reach(Map<Declared, RelationInfo> infos) {
        infos.forEach((d, i) -> i.rows().op().ifPresent(op -> relations.put(d.name(), op)));
    }

    List<Op> of(Op root) {
        List<Op> ops = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<Op> trees = new ArrayDeque<>();
        trees.add(root);
        while (!trees.isEmpty()) {
            for (Op op : trees.removeFirst().inOrder()) {
                ops.add(op);
                if (op instanceof Op.Read read && relations.containsKey(read.relation()) && seen.add(read.relation())) {
                    trees.add(relations.get(read.relation()));
                }
            }
        }
        return ops;
    }
}
