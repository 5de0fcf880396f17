package dev.headrace.stdlib.aggregate;

import dev.headrace.ir.function.AggregateFunction.Example;
import dev.headrace.ir.function.AggregateKind;
import java.util.List;

/** What the manual shows of each aggregate. */
final class AggregateExamples {

    private AggregateExamples() {}

    static List<Example> of(AggregateKind kind) {
        return switch (kind) {
            case COUNT ->
                List.of(
                        example("count()", "3", "1", "null", "3"),
                        example("count(x)", "2", "1", "null", "3"),
                        example("count(where (x ?? 0) > 1)", "1", "1", "null", "3"));
            case SUM ->
                List.of(
                        example("sum(x)", "4", "1", "null", "3"),
                        example("sum(x)", "1.0", "1e16", "1.0", "-1e16"),
                        example("sum(x)", "1h30m", "1h", "30m"));
            case AVG -> List.of(example("avg(x)", "1.5", "1", "2", "null"), example("avg(x)", "null", "null"));
            case MIN -> List.of(example("min(x)", "1", "3", "1", "2"), example("min(x)", "\"a\"", "\"b\"", "\"a\""));
            case MAX ->
                List.of(example("max(x)", "3", "3", "1", "2"), example("max(x where x < 3)", "2", "3", "1", "2"));
            case FIRST -> List.of(example("first(x)", "3", "null", "3", "1"));
            case LAST -> List.of(example("last(x)", "1", "3", "1", "null"));
            case STDDEV -> List.of(example("stddev(x)", "1.0", "1", "2", "3"), example("stddev(x)", "null", "5"));
            case VARIANCE ->
                List.of(
                        example("variance(x)", "2.3333333333333335", "1", "2", "4"),
                        example("variance(x)", "null", "5"));
            case DISTINCT -> List.of(example("distinct(x)", "2", "\"a\"", "\"b\"", "\"a\"", "null"));
            case QUANTILE ->
                List.of(
                        example("quantile(x, 0.5)", "2", "4", "1", "3", "2"),
                        example("quantile(x, 0.9)", "4", "4", "1", "3", "2"));
            case COLLECT ->
                List.of(
                        example("join(collect(x), \",\")", "\"a,b,b\"", "\"b\"", "\"a\"", "null", "\"b\""),
                        example("size(collect(x))", "2", "3", "1", "null"));
        };
    }

    private static Example example(String call, String result, String... values) {
        return new Example(List.of(values), call, result);
    }
}
