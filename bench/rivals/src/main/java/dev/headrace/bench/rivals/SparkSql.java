package dev.headrace.bench.rivals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** The same tasks in Spark's own SQL. Arguments: {@code rolling} or {@code grouping}, the folder of the data, the folder to write. */
final class SparkSql {

    private SparkSql() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[1]);
        try (SparkSession spark = SparkSession.builder()
                .master("local[" + Runtime.getRuntime().availableProcessors() + "]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", 8)
                .getOrCreate()) {
            String query = arguments[0].equals("rolling") ? rolling(spark, data) : grouping(spark, data);
            spark.sql(query).write().option("header", false).csv(arguments[2]);
        }
    }

    private static void table(SparkSession spark, Path file, String name, String columns) {
        spark.read()
                .option("header", true)
                .option("timestampFormat", "yyyy-MM-dd HH:mm:ss")
                .schema(columns)
                .csv(file.toString())
                .createOrReplaceTempView(name);
    }

    private static String grouping(SparkSession spark, Path data) {
        table(
                spark,
                data.resolve("sales.csv"),
                "sales",
                "id BIGINT, store BIGINT, item STRING, units BIGINT, price DECIMAL(9,2), weight DOUBLE");
        table(spark, data.resolve("stores.csv"), "stores", "store BIGINT, region STRING");
        return "SELECT region, item, count(*), sum(units), sum(price), min(price), max(units) "
                + "FROM sales JOIN stores USING (store) GROUP BY region, item";
    }

    private static String rolling(SparkSession spark, Path data) {
        table(
                spark,
                data.resolve("tx.csv"),
                "tx",
                "source STRING, category STRING, amount DOUBLE, timestamp TIMESTAMP");
        List<String> columns = new ArrayList<>(
                List.of("source", "category", "amount", "timestamp", "hour(timestamp)", "weekday(timestamp)"));
        List<String> windows = new ArrayList<>();
        for (int hours : Sweep.HOURS) {
            String window = "w" + hours;
            windows.add(window(window, hours * 3_600L));
            for (String function : List.of("sum", "count", "avg", "max")) {
                columns.add(function + "(amount) OVER " + window);
            }
        }
        windows.add(window("w14", 14 * 86_400L));
        Payment.CATEGORIES.forEach(c -> columns.add("count(CASE WHEN category = '" + c + "' THEN 1 END) OVER w14"));
        return "SELECT " + String.join(", ", columns)
                + " FROM (SELECT *, unix_timestamp(timestamp) AS t FROM tx) WINDOW " + String.join(", ", windows);
    }

    /** Times are whole seconds, so a window without its oldest instant begins a second later. */
    private static String window(String name, long seconds) {
        return name + " AS (PARTITION BY source ORDER BY t RANGE BETWEEN " + (seconds - 1)
                + " PRECEDING AND CURRENT ROW)";
    }
}
