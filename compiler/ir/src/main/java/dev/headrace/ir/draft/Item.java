package dev.headrace.ir.draft;

import java.util.List;

/** One entry of a {@code derive}, {@code features} or {@code group} block. */
public sealed interface Item {

    /** {@code amount_sum_{w} = sum(amount) over w through}. */
    record Assign(Name name, DraftExpr value, String doc) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assign(this);
        }
    }

    /** {@code one_hot gender}. */
    record OneHot(List<DraftExpr.Ref> columns) implements Item {
        public OneHot {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneHot(this);
        }
    }

    /** {@code for w in [2h, 12h] { … }}; values are a {@link DraftExpr.ListOf} or the name of an enum. */
    record ForEach(Name variable, DraftExpr values, List<Item> items) implements Item {
        public ForEach {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.forEach(this);
        }
    }

    /** An entry the parser could not read; it was reported there. */
    record Missing() implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind, so that a new kind does not compile until everybody handles it. */
    interface Visitor<R> {
        R assign(Assign item);

        R oneHot(OneHot item);

        R forEach(ForEach item);

        R missing(Missing item);
    }
}
