package dev.headrace.ir.pipeline;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Aggregation;
import java.util.List;

/** What a source promises about its rows beyond its schema. Checked in written order after the fields' own checks. */
public sealed interface Expectation {

    /** The condition in its canonical form, for messages. */
    String text();

    ErrorPolicy policy();

    /** Holds for each row by itself. */
    record Row(String text, Expr condition, ErrorPolicy policy) implements Expectation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.row(this);
        }
    }

    /** No two rows agree in all these columns; of those that do, the least in the canonical order meets it. */
    record Unique(String text, List<String> columns, ErrorPolicy policy) implements Expectation {
        public Unique {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unique(this);
        }
    }

    /** Holds for the rows together: a condition over aggregates of all rows that were kept. Fails or warns. */
    record Table(String text, List<Aggregation> aggregations, Expr condition, ErrorPolicy policy)
            implements Expectation {
        public Table {
            aggregations = List.copyOf(aggregations);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R row(Row expectation);

        R unique(Unique expectation);

        R table(Table expectation);
    }
}
