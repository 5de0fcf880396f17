package dev.headrace.dsl;

/** Parquet files: a file, a pattern or a folder. */
public final class Parquet extends Binding<Parquet> {

    Parquet(Object path) {
        super("parquet", path);
    }

    @Override
    Parquet self() {
        return this;
    }

    /** {@code compression = zstd}: how pages are packed when written; snappy if left out. */
    public Parquet zstd() {
        return choice("compression", "zstd");
    }

    /** {@code compression = none}. */
    public Parquet uncompressed() {
        return choice("compression", "none");
    }

    /** {@code zone = name}: the zone of times that are stored without one. */
    public Parquet zone(String name) {
        return option("zone", name);
    }
}
