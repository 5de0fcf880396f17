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

/**
 * Whether contestants gave the same answer: as many rows, and the same sums over every column of numbers, each row weighed
 * by its key. Sums of doubles that were added up in another order may differ in the tenth digit.
 */
final class Answer {

    static final List<String> GROUPING = List.of("region", "item", "sold", "units", "revenue", "least", "most");
    static final List<String> ROLLING = rolling();

    private static final double CLOSE = 1e-9;

    private final List<String> columns;
    private List<Double> known = List.of();

    Answer(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    private static List<String> rolling() {
        List<String> columns = new ArrayList<>(List.of("source", "category", "amount", "timestamp", "hour", "day"));
        for (int i = 0; i < 27; i++) {
            columns.add("f" + i);
        }
        return List.copyOf(columns);
    }

    /** The figures, if the files hold what the first contestant's did; the benchmark ends if not. */
    Map<String, Double> checked(Map<String, Double> figures, Path files, boolean header) {
        if (figures.isEmpty()) {
            throw new IllegalStateException("a contestant failed");
        }
        List<Double> sums = sums(files, header);
        if (known.isEmpty()) {
            known = sums;
        }
        for (int i = 0; i < sums.size(); i++) {
            double difference = Math.abs(sums.get(i) - known.get(i));
            if (!(difference <= CLOSE * Math.max(1, Math.abs(known.get(i))))) {
                throw new IllegalStateException("answers differ: " + sums + " and " + known);
            }
        }
        return figures;
    }

    private List<Double> sums(Path files, boolean header) {
        List<String> wanted = new ArrayList<>(List.of("count(*)::DOUBLE"));
        for (String column : columns) {
            if (!List.of("region", "item", "source", "category", "timestamp").contains(column)) {
                wanted.add("sum(" + column + "::DOUBLE * (1 + hash(" + columns.get(0) + ", " + columns.get(1)
                        + ") % 97))");
            }
        }
        String names = "['" + String.join("', '", columns) + "']";
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = db.createStatement();
                ResultSet row = sql.executeQuery("SELECT " + String.join(", ", wanted) + " FROM read_csv('" + files
                        + "', header = " + header + ", names = " + names + ")")) {
            row.next();
            List<Double> sums = new ArrayList<>();
            for (int i = 1; i <= wanted.size(); i++) {
                sums.add(row.getDouble(i));
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException("no answer in " + files.getFileName(), e);
        }
    }
}
