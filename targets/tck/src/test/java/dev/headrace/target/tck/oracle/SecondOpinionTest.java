package dev.headrace.target.tck.oracle;

import static dev.headrace.target.tck.oracle.Case.aggregate;
import static dev.headrace.target.tck.oracle.Case.count;
import static dev.headrace.target.tck.oracle.Case.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import dev.headrace.testkit.generate.Dice;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where SQL says the same thing, a database that knows nothing of the oracle comes to the same rows. */
final class SecondOpinionTest {

    private static final Schema SCHEMA = Case.schema(
            Column.sure("k", DataType.STRING),
            Column.sure("t", DataType.INSTANT),
            Column.optional("i", DataType.INT),
            Column.optional("d", new DataType.Decimal(12, 2)));

    private final Case oracle = new Case();
    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    /** Rows with many ties in key and time, given to both. */
    private Op table(String name, long seed, int size) throws SQLException {
        Dice dice = new Dice(seed);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            rows.add(Case.row(
                    dice.oneOf("a", "b", "ü", ""),
                    dice.between(-60L, 60L),
                    dice.chance(20) ? null : dice.between(-9L, 9L),
                    dice.chance(20) ? null : BigDecimal.valueOf(dice.between(-999L, 999L), 2)));
        }
        try (Statement create = database.createStatement()) {
            create.execute("create table " + name + " (k varchar, t bigint, i bigint, d decimal(12, 2))");
        }
        try (PreparedStatement insert = database.prepareStatement("insert into " + name + " values (?, ?, ?, ?)")) {
            for (List<@Nullable Object> row : rows) {
                for (int c = 0; c < row.size(); c++) {
                    insert.setObject(c + 1, row.get(c));
                }
                insert.executeUpdate();
            }
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<@Nullable Object>[] given = rows.toArray(new List[0]);
        return oracle.source(name, SCHEMA, given);
    }

    private void agree(Op root, String sql) throws SQLException {
        List<String> theirs = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet result = query.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
                    row.append(result.getString(c)).append(" | ");
                }
                theirs.add(row.toString());
            }
        }
        List<String> ours = new ArrayList<>();
        for (List<@Nullable Object> row : oracle.rows(root)) {
            StringBuilder text = new StringBuilder();
            row.forEach(v -> text.append(v).append(" | "));
            ours.add(text.toString());
        }
        assertThat(ours).as(sql).containsExactlyInAnyOrderElementsOf(theirs);
    }

    private static List<AggregateCall> calls() {
        return List.of(
                count(),
                aggregate(AggregateKind.COUNT, ref(SCHEMA, "i")),
                aggregate(AggregateKind.SUM, ref(SCHEMA, "i")),
                aggregate(AggregateKind.SUM, ref(SCHEMA, "d")),
                aggregate(AggregateKind.MIN, ref(SCHEMA, "d")),
                aggregate(AggregateKind.MAX, ref(SCHEMA, "i")));
    }

    /** {@code sum} over nothing is 0 here and null there. */
    private static String selected(String over) {
        return "count(*) " + over + ", count(i) " + over + ", coalesce(sum(i) " + over + ", 0), coalesce(sum(d) " + over
                + ", 0.00), min(d) " + over + ", max(i) " + over;
    }

    private static Op group(Op input, Optional<TimeWindow> window) {
        List<Column> columns = new ArrayList<>(List.of(SCHEMA.require("k")));
        window.ifPresent(w ->
                columns.addAll(List.of(Column.sure("start", DataType.INSTANT), Column.sure("end", DataType.INSTANT))));
        List<Aggregation> aggregations = new ArrayList<>();
        for (AggregateCall call : calls()) {
            Aggregation a = new Aggregation("a" + aggregations.size(), call);
            aggregations.add(a);
            columns.add(new Column(a.name(), call.type(), call.optional(false), Taint.NONE));
        }
        Schema schema = new Schema(columns, window.map(w -> "end"), Optional.empty());
        return new Op.Group("out.1.group", input, List.of("k"), window, aggregations, schema);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void groups(long seed) throws SQLException {
        agree(group(table("s", seed, 150), Optional.empty()), "select k, " + selected("") + " from s group by k");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void slidingWindows(long seed) throws SQLException {
        Op input = table("s", seed, 150);
        agree(
                group(input, Optional.of(new TimeWindow.Sliding(7, 17))),
                "with starts as (select unnest(range(-210, 210, 7)) as b) select k, b, b + 17, " + selected("")
                        + " from s, starts where t >= b and t < b + 17 group by k, b");
        agree(
                group(input, Optional.of(new TimeWindow.Sliding(10, 4))),
                "with starts as (select unnest(range(-200, 200, 10)) as b) select k, b, b + 4, " + selected("")
                        + " from s, starts where t >= b and t < b + 4 group by k, b");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sessions(long seed) throws SQLException {
        agree(
                group(table("s", seed, 90), Optional.of(new TimeWindow.Session(4))),
                "with marked as (select *, case when t - lag(t) over (partition by k order by t) < 4 then 0 else 1 end"
                        + " as fresh from s), numbered as (select *, sum(fresh) over (partition by k order by t rows"
                        + " unbounded preceding) as n from marked) select k, min(t), max(t) + 4, " + selected("")
                        + " from numbered group by k, n");
    }

    private static Op rolling(Op input, RollingWindow window) {
        List<RollingColumn> made = new ArrayList<>();
        List<Column> columns = new ArrayList<>(SCHEMA.columns());
        for (AggregateCall call : calls()) {
            RollingColumn column = new RollingColumn("r" + made.size(), call, window);
            made.add(column);
            columns.add(new Column(column.name(), call.type(), column.optional(), Taint.NONE));
        }
        Schema schema = new Schema(columns, SCHEMA.eventTime(), SCHEMA.knownTime());
        return new Op.Rolling("out.1.rolling", input, List.of("k"), made, schema);
    }

    private static RollingWindow window(RollingWindow.Bound bound, OptionalLong width) {
        return new RollingWindow(bound, width, OptionalLong.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rollingWindows(long seed) throws SQLException {
        Op input = table("s", seed, 150);
        OptionalLong width = OptionalLong.of(20);
        String over = "over (partition by k order by t range between ";
        agree(
                rolling(input, window(RollingWindow.Bound.THROUGH, width)),
                "select k, t, i, d, " + selected(over + "19 preceding and current row)") + " from s");
        agree(
                rolling(input, window(RollingWindow.Bound.BEFORE, width)),
                "select k, t, i, d, " + selected(over + "20 preceding and 1 preceding)") + " from s");
        agree(
                rolling(input, window(RollingWindow.Bound.BEFORE, OptionalLong.empty())),
                "select k, t, i, d, " + selected(over + "unbounded preceding and 1 preceding)") + " from s");
    }

    private static Schema joined(boolean optional) {
        DataType money = new DataType.Decimal(12, 2);
        return Case.with(
                SCHEMA, new Column("t2", DataType.INSTANT, optional, Taint.NONE), Column.optional("d2", money));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void joins(long seed) throws SQLException {
        Op left = table("l", seed, 80);
        Op right = table("r", seed + 100, 40);
        List<KeyPair> keys = List.of(new KeyPair("k", "k"), new KeyPair("t", "t"));
        List<String> names = List.of("", "t2", "", "d2");
        for (boolean outer : new boolean[] {false, true}) {
            agree(
                    new Op.Join("out.1.join", left, right, outer, keys, names, joined(outer)),
                    "select l.*, r.t, r.d from l " + (outer ? "left" : "inner") + " join r on l.k = r.k and l.t = r.t");
        }
    }

    /** The order of ties is ours, so only their time is compared. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void asofJoins(long seed) throws SQLException {
        Op left = table("l", seed, 80);
        Op right = table("r", seed + 100, 40);
        Schema schema = Case.with(SCHEMA, Column.optional("t2", DataType.INSTANT));
        agree(
                new Op.AsofJoin(
                        "out.1.asof",
                        left,
                        right,
                        List.of(new KeyPair("k", "k")),
                        OptionalLong.of(9),
                        List.of("", "t2", "", ""),
                        schema),
                "select l.*, case when l.t - r.t <= 9 then r.t end from l asof left join r on l.k = r.k and l.t >= r.t");
    }
}
