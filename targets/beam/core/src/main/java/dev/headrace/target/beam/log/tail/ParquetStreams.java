package dev.headrace.target.beam.log.tail;

/** Folders of Parquet parts. */
public final class ParquetStreams extends FileStreams {
    public ParquetStreams() {
        super("parquet");
    }
}
