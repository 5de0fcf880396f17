package dev.headrace.target.local;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Sales and shops for tests: schemas, generated rows, plans around an operator. */
final class Shop {

    static final Schema SALES = new Schema(
            List.of(
                    Column.sure("shop", DataType.INT),
                    Column.sure("item", DataType.STRING),
                    Column.sure("amount", DataType.FLOAT),
                    Column.optional("units", DataType.INT),
                    new Column("buyer", DataType.STRING, true, Taint.PII),
                    Column.sure("at", DataType.INSTANT)),
            Optional.of("at"),
            Optional.empty());

    static final Schema SHOPS =
            Schema.of(List.of(Column.sure("id", DataType.INT), Column.sure("region", DataType.STRING)));

    static final Op.Scan SALES_SCAN = new Op.Scan("sales", "sales", SALES);
    static final Op.Scan SHOPS_SCAN = new Op.Scan("shops", "shops", SHOPS);

    private Shop() {}

    static InMemoryRows sales(int count) {
        Random random = new Random(7);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Arrays.asList(
                    (long) random.nextInt(97),
                    "item" + random.nextInt(500),
                    random.nextInt(10) == 0 ? 1e15 * random.nextDouble() : random.nextDouble(),
                    random.nextInt(5) == 0 ? null : (Long) (long) random.nextInt(50),
                    "buyer" + random.nextInt(30),
                    1_000_000L * random.nextInt(count)));
        }
        return new InMemoryRows(SALES.names(), rows);
    }

    static InMemoryRows shops() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(List.of((long) (i * 7 % 110), "region" + i % 9));
        }
        return new InMemoryRows(SHOPS.names(), rows);
    }

    static SourceDef source(String name, Schema schema, Optional<Binding> batch, ErrorPolicy policy) {
        return source(name, schema, batch, policy, List.of(), List.of());
    }

    static SourceDef source(
            String name,
            Schema schema,
            Optional<Binding> batch,
            ErrorPolicy policy,
            List<FieldCheck> checks,
            List<Expectation> expectations) {
        return new SourceDef(
                name,
                schema,
                batch,
                Optional.empty(),
                OptionalLong.empty(),
                Fate.DROP,
                OptionalLong.empty(),
                Optional.of(policy),
                checks,
                expectations,
                "");
    }

    /** One stage with these outputs. */
    static Plan plan(List<SourceDef> sources, PlannedOutput... outputs) {
        Pipeline pipeline = new Pipeline("shop", List.of(), sources, List.of(), List.of(), List.of(), List.of());
        List<String> names = sources.stream().map(SourceDef::name).toList();
        return new Plan(pipeline, List.of(new Stage.Dataflow("stage", names, List.of(), List.of(outputs))));
    }

    static PlannedOutput output(String name, Op root) {
        return new PlannedOutput(name, PlannedOutput.Kind.RELATION, root, Optional.empty());
    }

    static Expr column(Schema schema, String name) {
        Column column = schema.require(name);
        return new Expr.ColumnRef(name, column.type(), column.optional());
    }

    static AggregateCall count() {
        return new AggregateCall(AggregateKind.COUNT, Optional.empty(), Optional.empty(), List.of(), DataType.INT);
    }

    static AggregateCall call(AggregateKind kind, String column, DataType result) {
        return new AggregateCall(kind, Optional.of(column(SALES, column)), Optional.empty(), List.of(), result);
    }
}
