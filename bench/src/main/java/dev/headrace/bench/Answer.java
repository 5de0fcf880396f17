package dev.headrace.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether contestants gave the same answer. Rows are put together by a key that leaves few of them in each group, and the groups
 * of all contestants must have as many rows and the same sums over every column. Sums of doubles that were added up in
 * another order may differ in the tenth digit; whole numbers and decimals may not.
 */
final class Answer {

    private static final String CLOSE = "1e-9";

    private final Path folder;
    private final List<String> columns;
    private final List<String> key;
    private final List<String> exact;
    private final List<String> close;
    private boolean known;

    /**
     * What to look at, all texts first.
     *
     * @param columns of the files, in order
     * @param key SQL over them
     * @param exact SQL whose sums must be equal
     * @param close SQL whose sums must be close
     */
    private Answer(Path folder, List<String> columns, List<String> key, List<String> exact, List<String> close) {
        this.folder = folder;
        this.columns = List.copyOf(columns);
        this.key = List.copyOf(key);
        this.exact = List.copyOf(exact);
        this.close = List.copyOf(close);
    }

    /** Group by group. */
    static Answer ofGrouping(Path folder) {
        return new Answer(
                folder,
                List.of("region", "item", "sold", "units", "revenue", "least", "most"),
                List.of("region", "item"),
                List.of(
                        "sold::BIGINT",
                        "units::BIGINT",
                        "revenue::DECIMAL(38, 2)",
                        "least::DECIMAL(38, 2)",
                        "most::BIGINT"),
                List.of());
    }

    /** By customer and day. */
    static Answer ofRolling(Path folder) {
        List<String> columns = new ArrayList<>(List.of("source", "category", "amount", "timestamp", "hour", "day"));
        List<String> exact = new ArrayList<>(
                List.of("epoch_us(timestamp::TIMESTAMP)", "(hash(category) % 1000000)::BIGINT", "hour::BIGINT"));
        exact.add("day::BIGINT");
        List<String> close = new ArrayList<>(List.of("amount"));
        for (int i = 0; i < 27; i++) {
            String column = "f" + i;
            columns.add(column);
            // Of the twelve over the amount the second of four is a count; all behind them are.
            if (i >= 12 || i % 4 == 1) {
                exact.add(column + "::BIGINT");
            } else {
                close.add(column);
            }
        }
        List<String> weighed =
                close.stream().map(c -> c + "::DOUBLE * " + weight()).toList();
        return new Answer(
                folder,
                columns,
                List.of("source", "timestamp[:10]"),
                exact.stream().map(c -> c + " * " + weight()).toList(),
                weighed);
    }

    /** Rows that changed places would otherwise go unseen. */
    private static String weight() {
        return "(1 + epoch_us(timestamp::TIMESTAMP) // 1000000 % 97)";
    }

    /** The figures, if the files hold what the first contestant's did; the benchmark ends if not. */
    Map<String, Double> checked(Map<String, Double> figures, Path files, boolean header) {
        if (figures.isEmpty()) {
            throw new IllegalStateException("a contestant failed");
        }
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("answers.duckdb"));
                Statement sql = db.createStatement()) {
            sql.execute("CREATE OR REPLACE TABLE " + (known ? "given" : "known") + " AS " + sums(files, header));
            if (known) {
                compare(sql, files);
            }
            known = true;
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("no answer in " + files, e);
        }
    }

    private String sums(Path files, boolean header) {
        List<String> wanted = new ArrayList<>();
        each(wanted, key, "k", "", "");
        wanted.add("count(*) AS rows");
        each(wanted, exact, "e", "sum(", ")");
        each(wanted, close, "c", "sum(", ")");
        return "SELECT " + String.join(", ", wanted) + " FROM read_csv('" + files + "', header = " + header
                + ", all_varchar = true, names = ['" + String.join("', '", columns) + "']) GROUP BY ALL";
    }

    private static void each(List<String> to, List<String> terms, String name, String before, String after) {
        for (int i = 0; i < terms.size(); i++) {
            to.add(before + terms.get(i) + after + " AS " + name + i);
        }
    }

    private void compare(Statement sql, Path files) throws SQLException {
        List<String> same = new ArrayList<>(List.of("a.rows = b.rows"));
        for (int i = 0; i < exact.size(); i++) {
            same.add("a.e" + i + " = b.e" + i);
        }
        for (int i = 0; i < close.size(); i++) {
            String column = "c" + i;
            same.add("abs(a." + column + " - b." + column + ") <= " + CLOSE + " * greatest(1, abs(a." + column + "))");
        }
        String keys =
                names("k", key.size()).stream().map(k -> "a." + k + " = b." + k).collect(Collectors.joining(" AND "));
        try (ResultSet row = sql.executeQuery("SELECT count(*), any_value(a), any_value(b) FROM known a FULL JOIN given"
                + " b ON " + keys + " WHERE NOT coalesce(" + String.join(" AND ", same) + ", false)")) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new IllegalStateException(row.getLong(1) + " groups differ in " + files + ", for instance "
                        + row.getObject(3) + "; known is " + row.getObject(2));
            }
        }
    }

    private static List<String> names(String name, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name + i);
        }
        return names;
    }
}
