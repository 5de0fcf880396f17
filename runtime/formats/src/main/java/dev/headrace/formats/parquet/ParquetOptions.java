package dev.headrace.formats.parquet;

import dev.headrace.formats.file.Failures;
import dev.headrace.ir.pipeline.Binding;
import org.apache.parquet.format.CompressionCodec;

/** The options of a Parquet binding. */
public final class ParquetOptions {

    private ParquetOptions() {}

    /** How an output's pages are compressed: {@code snappy} unless the binding says {@code zstd} or {@code none}. */
    public static CompressionCodec codec(Binding binding) {
        String named = binding.option("compression").orElse("snappy");
        return switch (named) {
            case "snappy" -> CompressionCodec.SNAPPY;
            case "zstd" -> CompressionCodec.ZSTD;
            case "none" -> CompressionCodec.UNCOMPRESSED;
            default ->
                throw Failures.option("`" + named + "` is no compression of parquet; there are snappy, zstd and none");
        };
    }
}
