package dev.headrace.compiler.rewrite;

import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.verify.IrVerifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rewrites in the order they run. */
public final class Rewrites {

    /** Columns first: whether one is read is a matter of what was written, not of what the other rewrites leave of it. */
    private static final List<Rewrite> ORDER = List.of(
            new InlineRelations(),
            new ColumnPruning(),
            new ConstantFolding(),
            new FilterPlacement(),
            new ProjectFolding());

    private Rewrites() {}

    /** All of them, in order. */
    public static Plan all(Plan plan) {
        Plan current = plan;
        for (Rewrite rewrite : ORDER) {
            current = apply(rewrite, current);
        }
        return current;
    }

    /** One of them. With assertions on, the result is verified. */
    public static Plan apply(Rewrite rewrite, Plan plan) {
        Plan after = rewrite.apply(plan);
        assert IrVerifier.verified(after, rewrite.name()) != null;
        assert schemas(after).equals(schemas(plan)) : rewrite.name() + " changes an output's columns";
        return after;
    }

    private static Map<String, Schema> schemas(Plan plan) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        for (PlannedOutput output : plan.outputs()) {
            schemas.put(output.name(), output.root().schema());
        }
        return schemas;
    }
}
