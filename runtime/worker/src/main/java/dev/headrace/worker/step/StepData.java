package dev.headrace.worker.step;

import java.util.List;

/**
 * Rows of one part.
 *
 * @param part {@code train} or {@code validation}
 * @param format {@code parquet}, {@code csv} or {@code jsonl}
 */
public record StepData(String part, String format, List<DataFile> files) {
    public static final String TRAIN = "train";
    public static final String VALIDATION = "validation";

    public StepData {
        files = List.copyOf(files);
    }
}
