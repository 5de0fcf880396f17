package dev.headrace.trial;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row as people read it.
 *
 * @param cells the text form of each value, {@code null} for a missing one
 */
public record Cells(List<String> cells) {
    public Cells {
        cells = List.copyOf(cells);
    }

    /** {@code { source = C1, amount = 15.0 }}. */
    String named(List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + " = " + cells.get(i))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
