package dev.headrace.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The queries as SQL in DuckDB, and whether a file holds what they give: row by row, Floats to the ninth digit. */
final class NexmarkAnswers {

    private NexmarkAnswers() {}

    /** The queries in order. */
    static Map<String, String> queries() throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(NexmarkAnswers.class.getResourceAsStream("/bench/nexmark.sql"))) {
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("-- ", -1)) {
                if (!part.isBlank()) {
                    int end = part.indexOf('\n');
                    queries.put(part.substring(0, end).strip(), part.substring(end, part.lastIndexOf(';')));
                }
            }
        }
        return queries;
    }

    /** How many rows the file holds that the query does not give, or the other way round; 0 if it is right. */
    static long wrong(Path folder, String query, Path file) throws IOException {
        String select = Objects.requireNonNull(queries().get(query));
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = db.createStatement()) {
            prepare(sql, folder);
            sql.execute("CREATE TABLE want AS " + select);
            List<String> columns = new ArrayList<>();
            List<String> rounded = new ArrayList<>();
            try (ResultSet row = sql.executeQuery("DESCRIBE want")) {
                while (row.next()) {
                    String name = "\"" + row.getString(1) + "\"";
                    columns.add(name);
                    rounded.add(row.getString(2).equals("DOUBLE") ? "round(" + name + ", 9)" : name);
                }
            }
            sql.execute("CREATE TABLE got AS SELECT * FROM want LIMIT 0");
            sql.execute("INSERT INTO got BY NAME SELECT " + String.join(", ", columns) + " FROM read_csv('" + file
                    + "', header = true, all_varchar = true, allow_quoted_nulls = false)");
            String all = "SELECT " + String.join(", ", rounded) + " FROM ";
            try (ResultSet row = sql.executeQuery("SELECT (SELECT count(*) FROM (" + all + "want EXCEPT ALL " + all
                    + "got)) + (SELECT count(*) FROM (" + all + "got EXCEPT ALL " + all + "want))")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query + ": " + e.getMessage(), e);
        }
    }

    /** The tables that the queries read. */
    static void prepare(Statement sql, Path folder) throws SQLException {
        view(
                sql,
                folder,
                "bids",
                "auction, bidder, price, channel, url, " + time("placed"),
                "'auction': 'BIGINT', 'bidder': 'BIGINT', 'price': 'BIGINT', 'channel': 'VARCHAR', 'url': 'VARCHAR', "
                        + "'placed': 'BIGINT'");
        view(
                sql,
                folder,
                "auctions",
                "id, item, reserve, " + time("opened") + ", " + time("closes") + ", seller, category",
                "'id': 'BIGINT', 'item': 'VARCHAR', 'reserve': 'BIGINT', 'opened': 'BIGINT', 'closes': 'BIGINT', "
                        + "'seller': 'BIGINT', 'category': 'BIGINT'");
        view(
                sql,
                folder,
                "persons",
                "id, name, city, state, " + time("joined"),
                "'id': 'BIGINT', 'name': 'VARCHAR', 'city': 'VARCHAR', 'state': 'VARCHAR', 'joined': 'BIGINT'");
        view(sql, folder, "sides", "*", "'key': 'BIGINT', 'value': 'VARCHAR'");
        sql.execute(
                "CREATE VIEW valid AS SELECT auction, bidder, price, placed, category FROM bids JOIN auctions ON auction = id "
                        + "WHERE placed BETWEEN opened AND closes");
        sql.execute("CREATE VIEW counted AS SELECT second, auction, count(*) AS bids FROM (SELECT auction, "
                + "unnest(range(epoch_us(placed) // 2000000 * 2 - 8, epoch_us(placed) // 2000000 * 2 + 1, 2)) AS second FROM bids) "
                + "GROUP BY ALL");
    }

    private static String time(String column) {
        return "make_timestamp(" + column + " * 1000) AS " + column;
    }

    private static void view(Statement sql, Path folder, String name, String columns, String types)
            throws SQLException {
        sql.execute("CREATE VIEW " + name + " AS SELECT " + columns + " FROM read_csv('" + folder.resolve(name + ".csv")
                + "', header = true, columns = {" + types + "})");
    }
}
