package dev.headrace.target.beam.log.tail;

/** CSV files that grow, and folders of CSV parts. */
public final class CsvStreams extends FileStreams {
    public CsvStreams() {
        super("csv");
    }
}
