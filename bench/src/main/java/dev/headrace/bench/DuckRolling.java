package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The rolling features as SQL window functions in DuckDB, hand-written as a person would. */
final class DuckRolling {

    private static final String[] CATEGORIES = {
        "es_transportation", "es_health", "es_otherservices", "es_food", "es_hotelservices",
        "es_barsandrestaurants", "es_tech", "es_sportsandtoys", "es_wellnessandbeauty", "es_hyper",
        "es_fashion", "es_home", "es_contents", "es_travel", "es_leisure"
    };

    private DuckRolling() {}

    /** Arguments: the folder with {@code tx.csv}, then the file to write, if not {@code duck.parquet}. */
    public static void main(String[] arguments) throws SQLException, IOException {
        Path folder = Path.of(arguments[0]);
        Path out = arguments.length > 1 ? Path.of(arguments[1]) : folder.resolve("duck.parquet");
        Contestant contestant = new Contestant();
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = db.createStatement()) {
            contestant.done("start");
            sql.execute("CREATE TABLE tx AS SELECT source, category, amount, timestamp, epoch_us(timestamp) AS t FROM "
                    + "read_csv('" + folder.resolve("tx.csv") + "', header = true, columns = {'source': 'VARCHAR', "
                    + "'category': 'VARCHAR', 'amount': 'DOUBLE', 'timestamp': 'TIMESTAMP'})");
            contestant.done("read");
            sql.execute("CREATE TABLE payments AS " + windows());
            contestant.done("window");
            sql.execute("COPY (SELECT * EXCLUDE (t) FROM payments) TO '" + out + "' (FORMAT "
                    + (out.toString().endsWith(".csv") ? "csv" : "parquet") + ")");
            contestant.done("write");
        }
        contestant.print();
    }

    static String windows() {
        List<String> columns = new ArrayList<>(List.of(
                "source",
                "category",
                "amount",
                "timestamp",
                "t",
                "hour(timestamp) AS hour",
                "isodow(timestamp) - 1 AS day_of_week"));
        List<String> named = new ArrayList<>();
        for (int hours : new int[] {2, 12, 24}) {
            String w = "w" + hours;
            named.add(w + " AS (PARTITION BY source ORDER BY t RANGE BETWEEN " + (hours * 3_600_000_000L - 1)
                    + " PRECEDING AND CURRENT ROW)");
            for (String f : List.of("sum", "count", "avg", "max")) {
                columns.add(f + "(amount) OVER " + w + " AS amount_" + f + "_" + hours + "h");
            }
        }
        named.add("w14 AS (PARTITION BY source ORDER BY t RANGE BETWEEN " + (14 * 86_400_000_000L - 1)
                + " PRECEDING AND CURRENT ROW)");
        for (String category : CATEGORIES) {
            columns.add("count(*) FILTER (WHERE category = '" + category + "') OVER w14 AS " + category + "_count_14d");
        }
        return "SELECT " + String.join(", ", columns) + " FROM tx WINDOW " + String.join(", ", named);
    }
}
