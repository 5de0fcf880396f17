package dev.headrace.ir.index;

/** How one column has a part in another, in the vocabulary of OpenLineage's column lineage facet. */
public enum Influence {
    /** Handed on as it is. */
    IDENTITY(true),
    /** A value computed from it. */
    TRANSFORMATION(true),
    /** A value computed from it over several rows. */
    AGGREGATION(true),
    /** It decides which rows there are. */
    FILTER(false),
    /** Rows are matched by it. */
    JOIN(false),
    /** Rows are gathered by it. */
    GROUP_BY(false),
    /** It decides which row comes first. */
    SORT(false),
    /** It decides which rows a window holds. */
    WINDOW(false),
    /** It decides which value is taken. */
    CONDITIONAL(false);

    private final boolean direct;

    Influence(boolean direct) {
        this.direct = direct;
    }

    /** Whether the value itself is used: OpenLineage's type {@code DIRECT}, else {@code INDIRECT}. */
    public boolean direct() {
        return direct;
    }

    /** The influence through a further step: what is indirect stays so, an aggregate of anything is an aggregate. */
    Influence then(Influence next) {
        if (!next.direct || !direct) {
            return next.direct ? this : next;
        }
        return compareTo(next) >= 0 ? this : next;
    }
}
