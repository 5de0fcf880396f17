package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One of the queries in DuckDB, from the CSV files to a CSV file. */
final class DuckNexmark {

    private DuckNexmark() {}

    /** Arguments: the folder of the data, the query, the file to write. */
    public static void main(String[] arguments) throws SQLException, IOException {
        Contestant contestant = new Contestant();
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = db.createStatement()) {
            contestant.done("start");
            NexmarkAnswers.prepare(sql, Path.of(arguments[0]));
            sql.execute(
                    "COPY (" + NexmarkAnswers.queries().get(arguments[1]) + ") TO '" + arguments[2] + "' (FORMAT csv)");
            contestant.done("query");
        }
        contestant.print();
    }
}
