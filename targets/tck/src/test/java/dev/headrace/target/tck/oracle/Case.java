package dev.headrace.target.tck.oracle;

import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A small pipeline and its rows, written down in a test. Sources first, then one relation called {@code out}. */
final class Case {

    static final Functions FUNCTIONS = Functions.load();

    private final List<SourceDef> sources = new ArrayList<>();
    private final Map<String, InMemoryRows> given = new LinkedHashMap<>();

    /** The start of a row: its time column is called {@code t}, its known time {@code seen}. */
    static Schema schema(Column... columns) {
        List<Column> list = List.of(columns);
        return new Schema(list, instant(list, "t"), instant(list, "seen"));
    }

    private static Optional<String> instant(List<Column> columns, String name) {
        boolean there = columns.stream().anyMatch(c -> c.name().equals(name) && c.type() == DataType.INSTANT);
        return there ? Optional.of(name) : Optional.empty();
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    @SafeVarargs
    final Op source(String name, Schema schema, List<@Nullable Object>... rows) {
        return source(name, schema, ErrorPolicy.of(Fate.FAIL), List.of(), List.of(), rows);
    }

    @SafeVarargs
    final Op source(
            String name,
            Schema schema,
            ErrorPolicy policy,
            List<FieldCheck> checks,
            List<Expectation> expectations,
            List<@Nullable Object>... rows) {
        sources.add(new SourceDef(
                name,
                schema,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Fate.DROP,
                OptionalLong.empty(),
                Optional.of(policy),
                checks,
                expectations,
                ""));
        given.put(name, new InMemoryRows(schema.names(), List.of(rows)));
        return new Op.Scan("out.0.scan." + name, name, schema);
    }

    Verdict run(Op root) {
        return run(root, "out");
    }

    Verdict run(Op root, String... outputs) {
        Relation relation = new Relation("out", RelationKind.TABLE, root, Optional.empty(), "");
        Pipeline pipeline =
                new Pipeline("test", List.of(), sources, List.of(relation), List.of(), List.of(), List.of());
        return Oracle.run(
                Planner.unrewritten(pipeline, List.of(outputs), new DiagnosticSink())
                        .orElseThrow(),
                Map.of(),
                given);
    }

    /** The rows of {@code out}, in no order. */
    List<List<@Nullable Object>> rows(Op root) {
        return Objects.requireNonNull(run(root).outputs().get("out")).list();
    }

    static Expr ref(Schema schema, String name) {
        Column column = schema.require(name);
        return new Expr.ColumnRef(name, column.type(), column.optional());
    }

    static Expr literal(long value) {
        return new Expr.Literal(DataType.INT, value);
    }

    static Expr call(String name, Expr... arguments) {
        List<Argument> shown = new ArrayList<>();
        for (Expr e : arguments) {
            shown.add(new Argument(Optional.empty(), e.type(), e.optional(), Optional.empty()));
        }
        ScalarFunction function = FUNCTIONS.scalar(name).orElseThrow();
        ScalarOverload overload = function.choose(shown).orElseThrow().overload();
        return new Expr.Call(overload, List.of(arguments), overload.result());
    }

    static AggregateCall count() {
        return new AggregateCall(AggregateKind.COUNT, Optional.empty(), Optional.empty(), List.of(), DataType.INT);
    }

    static AggregateCall aggregate(AggregateKind kind, Expr argument, Expr.Literal... options) {
        DataType type = FUNCTIONS
                .aggregate(kind.function())
                .orElseThrow()
                .result(Optional.of(argument.type()))
                .orElseThrow();
        return new AggregateCall(kind, Optional.of(argument), Optional.empty(), List.of(options), type);
    }

    /** The input's columns, then more. */
    static Schema with(Schema input, Column... more) {
        List<Column> columns = new ArrayList<>(input.columns());
        columns.addAll(List.of(more));
        return new Schema(columns, input.eventTime(), input.knownTime());
    }
}
