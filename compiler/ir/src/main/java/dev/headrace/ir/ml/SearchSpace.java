package dev.headrace.ir.ml;

import dev.headrace.ir.expr.Expr;
import java.util.List;

/** What one setting may be in a search. */
public sealed interface SearchSpace {

    /** The setting. */
    String setting();

    <R> R accept(Visitor<R> visitor);

    /** {@code depth in [5, 15, 30]}: one of these values, all of one type. */
    record Choices(String setting, List<Expr.Literal> values) implements SearchSpace {
        public Choices {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("nothing to choose from");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choices(this);
        }
    }

    /**
     * {@code learning_rate in log(1e-4 .. 1e-2)}: a number between two, both included.
     *
     * @param whole whether it is a whole number
     * @param log whether its logarithm is drawn evenly; both bounds are above 0 then
     */
    record Range(String setting, double least, double most, boolean whole, boolean log) implements SearchSpace {
        public Range {
            if (!(least <= most) || (log && !(least > 0))) {
                throw new IllegalArgumentException("no range from " + least + " to " + most);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /** One case per kind. */
    interface Visitor<R> {
        R choices(Choices space);

        R range(Range space);
    }
}
