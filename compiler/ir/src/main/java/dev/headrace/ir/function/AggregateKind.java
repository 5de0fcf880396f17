package dev.headrace.ir.function;

/** The aggregates. What each means is executed by one accumulator in the kernels. */
public enum AggregateKind {
    COUNT("count"),
    SUM("sum"),
    AVG("avg"),
    MIN("min"),
    MAX("max"),
    FIRST("first"),
    LAST("last"),
    STDDEV("stddev"),
    VARIANCE("variance"),
    DISTINCT("distinct"),
    QUANTILE("quantile"),
    COLLECT("collect");

    private final String function;

    AggregateKind(String function) {
        this.function = function;
    }

    /** Its name in the language. */
    public String function() {
        return function;
    }

    /** count and sum give 0 over nothing; every other aggregate gives null. */
    public boolean sureWhenEmpty() {
        return this == COUNT || this == SUM;
    }

    /** Whether a window may move in hops for it. */
    public boolean allowsHop() {
        return this != DISTINCT && this != QUANTILE && this != COLLECT && this != FIRST && this != LAST;
    }

    /** Whether a sum of its input can fail: only the final value of an Int or Decimal sum can overflow. */
    public boolean mayFail() {
        return this == SUM || this == AVG || this == STDDEV || this == VARIANCE;
    }
}
