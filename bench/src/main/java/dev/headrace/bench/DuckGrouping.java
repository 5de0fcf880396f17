package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The group-and-join queries as SQL in DuckDB, straight from the CSV files to a Parquet file. */
final class DuckGrouping {

    private DuckGrouping() {}

    /**
     * Arguments: the folder with {@code sales.csv} and {@code stores.csv}, then {@code exact} or {@code floats}, then the file to write, if not
     * {@code duck.parquet}.
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        Path folder = Path.of(arguments[0]);
        String aggregates = arguments[1].equals("exact")
                ? "count(*) AS sold, sum(units) AS units, sum(price) AS revenue, min(price) AS least, max(units) AS most"
                : "count(*) AS sold, sum(weight) AS mass, avg(weight) AS mean";
        Path out = arguments.length > 2 ? Path.of(arguments[2]) : folder.resolve("duck.parquet");
        Contestant contestant = new Contestant();
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = db.createStatement()) {
            contestant.done("start");
            sql.execute("COPY (SELECT region, item, " + aggregates + " FROM read_csv('" + folder.resolve("sales.csv")
                    + "', header = true, columns = {'id': 'BIGINT', 'store': 'BIGINT', 'item': 'VARCHAR', "
                    + "'units': 'BIGINT', 'price': 'DECIMAL(9,2)', 'weight': 'DOUBLE'}) JOIN read_csv('"
                    + folder.resolve("stores.csv") + "', header = true, columns = {'store': 'BIGINT', 'region': "
                    + "'VARCHAR'}) USING (store) GROUP BY region, item) TO '" + out + "' (FORMAT "
                    + (out.toString().endsWith(".csv") ? "csv" : "parquet") + ")");
            contestant.done("query");
        }
        contestant.print();
    }
}
