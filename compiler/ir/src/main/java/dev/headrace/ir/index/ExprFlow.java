package dev.headrace.ir.index;

import dev.headrace.ir.expr.Expr;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns an expression reads, each with the part it has in the value. */
final class ExprFlow {

    /** One column's part. */
    record Part(String column, Influence influence, boolean masking) {

        @Override
        public int hashCode() {
            return column.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part that
                    && masking == that.masking
                    && influence == that.influence
                    && column.equals(that.column);
        }
    }

    private ExprFlow() {}

    static Set<Part> of(Expr e) {
        Set<Part> parts = new LinkedHashSet<>();
        collect(e, Influence.IDENTITY, false, parts);
        return parts;
    }

    /** All columns of a condition have this part in what it decides. */
    static Set<Part> condition(Expr e, Influence influence) {
        Set<Part> parts = new LinkedHashSet<>();
        collect(e, influence, false, parts);
        return parts;
    }

    private static void collect(Expr e, Influence influence, boolean masking, Set<Part> parts) {
        if (e instanceof Expr.ColumnRef ref) {
            parts.add(new Part(ref.column(), influence, masking));
            return;
        }
        if (e instanceof Expr.If choice) {
            collect(choice.condition(), Influence.CONDITIONAL, masking, parts);
            Influence branch = influence.then(Influence.TRANSFORMATION);
            collect(choice.then(), branch, masking, parts);
            collect(choice.otherwise(), branch, masking, parts);
            return;
        }
        boolean same = e instanceof Expr.Widen;
        boolean masks =
                masking || (e instanceof Expr.Call call && call.function().clearsPii());
        Influence below = same ? influence : influence.then(Influence.TRANSFORMATION);
        e.children().forEach(c -> collect(c, below, masks, parts));
    }
}
