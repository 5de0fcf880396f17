package dev.headrace.stdlib.aggregate;

import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All aggregates. They skip missing values; over nothing count and sum give 0, all others a missing value. */
public final class Aggregates {

    private static final String NUMBER = "where T is Int, Float or Decimal";
    private static final String ORDERED = "where T is Int, Float, Decimal, String, Date, Instant, Duration or an enum";

    private Aggregates() {}

    public static List<AggregateFunction> all() {
        return List.of(
                new Aggregate(
                        AggregateKind.COUNT,
                        "How many rows there are, or how many have a value of `x`.",
                        List.of("count() -> Int", "count(x: T) -> Int"),
                        List.of(),
                        argument -> Optional.of(DataType.INT)),
                of(
                        AggregateKind.SUM,
                        "The exact sum. A Float sum is rounded once, so that no order changes it; an Int or Decimal sum fails"
                                + " only if its final value does not fit.",
                        "sum(x: T) -> T where T is Int, Float or Duration; sum(x: Decimal(p, s)) -> Decimal(38, s)",
                        Aggregates::sum),
                of(
                        AggregateKind.AVG,
                        "The exact average, rounded once to a Float.",
                        "avg(x: T) -> Float? " + NUMBER,
                        Aggregates::measure),
                of(AggregateKind.MIN, "The least value.", "min(x: T) -> T? " + ORDERED, Aggregates::ordered),
                of(AggregateKind.MAX, "The greatest value.", "max(x: T) -> T? " + ORDERED, Aggregates::ordered),
                of(
                        AggregateKind.FIRST,
                        "The value in the first row that has one, in the canonical order of rows.",
                        "first(x: T) -> T?",
                        Optional::of),
                of(
                        AggregateKind.LAST,
                        "The value in the last row that has one, in the canonical order of rows.",
                        "last(x: T) -> T?",
                        Optional::of),
                of(
                        AggregateKind.STDDEV,
                        "The standard deviation of a sample: the root of `variance`.",
                        "stddev(x: T) -> Float? " + NUMBER,
                        Aggregates::measure),
                of(
                        AggregateKind.VARIANCE,
                        "The variance of a sample, divided by n - 1; of one row it is missing.",
                        "variance(x: T) -> Float? " + NUMBER,
                        Aggregates::measure),
                of(
                        AggregateKind.DISTINCT,
                        "How many different values there are, counted exactly; null over no row.",
                        "distinct(x: T) -> Int?",
                        x -> Optional.of(DataType.INT)),
                new Aggregate(
                        AggregateKind.QUANTILE,
                        "The value that at least the share `p` of all values do not exceed: the nearest rank.",
                        List.of(
                                "quantile(x: T, p: literal Float) -> T? where T is Int, Float, Decimal, Date, Instant or"
                                        + " Duration"),
                        List.of(DataType.FLOAT),
                        argument -> argument.filter(x -> ordered(x).isPresent())
                                .filter(x -> !(x instanceof DataType.Text || x instanceof DataType.EnumOf))),
                of(
                        AggregateKind.COLLECT,
                        "All values as a list, the least first.",
                        "collect(x: T) -> List<T>?",
                        x -> Optional.of(new DataType.ListOf(x))));
    }

    private static Aggregate of(
            AggregateKind kind, String doc, String signature, Function<DataType, Optional<DataType>> resultOf) {
        return new Aggregate(
                kind, doc, List.of(signature.split("; ", -1)), List.of(), argument -> argument.flatMap(resultOf));
    }

    private static Optional<DataType> sum(DataType x) {
        if (x instanceof DataType.Decimal d) {
            return Optional.of(new DataType.Decimal(DataType.MAX_DECIMAL_DIGITS, d.scale()));
        }
        return x.isNumeric() || x instanceof DataType.Duration ? Optional.of(x) : Optional.empty();
    }

    private static Optional<DataType> measure(DataType x) {
        return x.isNumeric() ? Optional.of(DataType.FLOAT) : Optional.empty();
    }

    private static Optional<DataType> ordered(DataType x) {
        boolean ordered = x.isNumeric()
                || x instanceof DataType.Text
                || x instanceof DataType.Date
                || x instanceof DataType.Instant
                || x instanceof DataType.Duration
                || x instanceof DataType.EnumOf;
        return ordered ? Optional.of(x) : Optional.empty();
    }
}
