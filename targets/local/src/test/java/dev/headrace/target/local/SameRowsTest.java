package dev.headrace.target.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.Resources;
import dev.headrace.target.RunRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither threads nor memory change a row or its place. */
class SameRowsTest {

    private static final int COUNT = 9_000;
    private static final long PLENTY = 256L << 20;
    private static final long ALMOST_NONE = 4096;

    @TempDir
    private Path temp;

    static Stream<Op> operators() {
        return Stream.of(group(), windows(), sessions(), rolling(), join(false), join(true), asof(), dedupe(), sort());
    }

    @ParameterizedTest
    @MethodSource("operators")
    void neitherThreadsNorMemoryChangeAnything(Op op) throws Exception {
        List<?> usual = run(op, 1, PLENTY);
        assertThat(usual).isNotEmpty();
        for (int threads : List.of(1, 2, 4)) {
            assertThat(run(op, threads, PLENTY)).isEqualTo(usual);
            assertThat(run(op, threads, ALMOST_NONE)).isEqualTo(usual);
        }
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).as("what was spilled is removed").isEmpty();
        }
    }

    @Test
    void aGroupIsWhatOneLoopGives() {
        Map<List<Object>, long[]> naive = new HashMap<>();
        for (List<?> row : Shop.sales(COUNT).rows()) {
            long[] state = naive.computeIfAbsent(List.of(row.get(0), row.get(1)), k -> new long[2]);
            state[0]++;
            state[1] += row.get(3) == null ? 0 : (Long) row.get(3);
        }
        List<List<Object>> expected = new ArrayList<>();
        naive.forEach((k, s) -> expected.add(List.of(k.get(0), k.get(1), s[0], s[1])));
        List<List<Object>> actual = new ArrayList<>();
        for (List<?> row : run(group(), 2, ALMOST_NONE)) {
            actual.add(List.of(row.get(0), row.get(1), row.get(2), row.get(4)));
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aJoinIsWhatTwoLoopsGiveInTheOrderOfTheLeftSide() {
        List<List<Object>> expected = new ArrayList<>();
        for (List<?> sale : Shop.sales(COUNT).rows()) {
            for (List<?> shop : Shop.shops().rows()) {
                if (sale.get(0).equals(shop.get(0))) {
                    List<Object> row = new ArrayList<>(sale);
                    row.add(shop.get(1));
                    expected.add(row);
                }
            }
        }
        List<List<Object>> actual = new ArrayList<>();
        run(join(false), 2, PLENTY).forEach(r -> actual.add(new ArrayList<>(r)));
        assertThat(actual).isEqualTo(expected);
    }

    private List<List<Object>> run(Op op, int threads, long memory) {
        ErrorPolicy drop = ErrorPolicy.of(Fate.DROP);
        Plan plan = Shop.plan(
                List.of(
                        Shop.source("sales", Shop.SALES, Optional.empty(), drop),
                        Shop.source("shops", Shop.SHOPS, Optional.empty(), drop)),
                Shop.output("out", op));
        RunRequest request = RunRequest.of(plan, temp, temp)
                .given(Map.of("sales", Shop.sales(COUNT), "shops", Shop.shops()))
                .outputs(new OutputTarget.InMemory(Long.MAX_VALUE))
                .resources(new Resources(memory, threads, temp));
        OutputReport report = new LocalEngine().run(request).output("out").orElseThrow();
        return report.held().orElseThrow().rows();
    }

    private static List<Aggregation> aggregations() {
        return List.of(
                new Aggregation("n", Shop.count()),
                new Aggregation("mass", Shop.call(AggregateKind.SUM, "amount", DataType.FLOAT)),
                new Aggregation("units", Shop.call(AggregateKind.SUM, "units", DataType.INT)),
                new Aggregation("last", Shop.call(AggregateKind.LAST, "amount", DataType.FLOAT)));
    }

    private static Schema grouped(boolean window) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.sure("shop", DataType.INT));
        columns.add(Column.sure("item", DataType.STRING));
        if (window) {
            columns.add(Column.sure("start", DataType.INSTANT));
            columns.add(Column.sure("end", DataType.INSTANT));
        }
        for (Aggregation a : aggregations()) {
            columns.add(new Column(a.name(), a.call().type(), a.call().optional(false), Taint.NONE));
        }
        return new Schema(columns, window ? Optional.of("end") : Optional.empty(), Optional.empty());
    }

    private static Op group() {
        return new Op.Group(
                "g", Shop.SALES_SCAN, List.of("shop", "item"), Optional.empty(), aggregations(), grouped(false));
    }

    private static Op windows() {
        TimeWindow window = new TimeWindow.Sliding(3_600_000_000L, 7_200_000_000L);
        return new Op.Group(
                "w", Shop.SALES_SCAN, List.of("shop", "item"), Optional.of(window), aggregations(), grouped(true));
    }

    private static Op sessions() {
        TimeWindow window = new TimeWindow.Session(600_000_000L);
        return new Op.Group(
                "s", Shop.SALES_SCAN, List.of("shop", "item"), Optional.of(window), aggregations(), grouped(true));
    }

    private static Op rolling() {
        RollingWindow day =
                new RollingWindow(RollingWindow.Bound.THROUGH, OptionalLong.of(3_600_000_000L), OptionalLong.empty());
        List<RollingColumn> columns = List.of(
                new RollingColumn("mass", Shop.call(AggregateKind.SUM, "amount", DataType.FLOAT), day),
                new RollingColumn("n", Shop.count(), day));
        List<Column> all = new ArrayList<>(Shop.SALES.columns());
        all.add(Column.sure("mass", DataType.FLOAT));
        all.add(Column.sure("n", DataType.INT));
        return new Op.Rolling(
                "r", Shop.SALES_SCAN, List.of("shop"), columns, new Schema(all, Optional.of("at"), Optional.empty()));
    }

    private static Op join(boolean left) {
        List<Column> all = new ArrayList<>(Shop.SALES.columns());
        all.add(left ? Column.optional("region", DataType.STRING) : Column.sure("region", DataType.STRING));
        return new Op.Join(
                left ? "left" : "join",
                Shop.SALES_SCAN,
                Shop.SHOPS_SCAN,
                left,
                List.of(new KeyPair("shop", "id")),
                List.of("", "region"),
                new Schema(all, Optional.of("at"), Optional.empty()));
    }

    private static Op asof() {
        List<Column> all = new ArrayList<>(Shop.SALES.columns());
        all.add(Column.optional("before", DataType.FLOAT));
        return new Op.AsofJoin(
                "asof",
                Shop.SALES_SCAN,
                Shop.SALES_SCAN,
                List.of(new KeyPair("item", "item")),
                OptionalLong.of(3_600_000_000L),
                List.of("", "", "before", "", "", ""),
                new Schema(all, Optional.of("at"), Optional.empty()));
    }

    private static Op dedupe() {
        return new Op.Dedupe("d", Shop.SALES_SCAN, List.of("item", "shop"));
    }

    private static Op sort() {
        return new Op.Sort("sort", Shop.SALES_SCAN, List.of(new SortColumn("units", true)), OptionalLong.of(4_000));
    }
}
