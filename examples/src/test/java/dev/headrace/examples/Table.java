package dev.headrace.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file read the plain way, for oracles: shares no code with the product. Each row maps a column to its text.
 *
 * @param quote the quote character
 */
record Table(List<String> columns, List<Map<String, String>> rows) {

    static Table read(Path file, char quote) throws IOException {
        List<List<String>> records = records(Files.readString(file, StandardCharsets.UTF_8), quote);
        List<String> header = records.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < record.size() ? record.get(i) : "");
            }
            rows.add(row);
        }
        return new Table(header, rows);
    }

    /** One text per row, of these columns, in which equal Floats read the same however they were written. */
    static List<String> lines(Collection<Map<String, String>> rows, List<String> columns) {
        return rows.stream()
                .map(row ->
                        columns.stream().map(c -> c + "=" + plain(row.get(c))).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String plain(@Nullable String cell) {
        if (cell == null) {
            return "(no such column)";
        }
        return cell.matches("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?") ? Double.toString(Double.parseDouble(cell)) : cell;
    }

    private static List<List<String>> records(String text, char quote) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == quote && i + 1 < text.length() && text.charAt(i + 1) == quote;
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == quote) {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            }
        }
        if (cell.length() > 0 || !record.isEmpty()) {
            record.add(cell.toString());
            records.add(record);
        }
        return records;
    }
}
