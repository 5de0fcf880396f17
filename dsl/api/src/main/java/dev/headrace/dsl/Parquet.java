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

    /**
     * {@code compression = zstd}: how pages are packed when written; snappy if left out.
     *
     * @return this, to be gone on with
     */
    public Parquet zstd() {
        return choice("compression", "zstd");
    }

    /**
     * {@code compression = none}: pages are written as they are.
     *
     * @return this, to be gone on with
     */
    public Parquet uncompressed() {
        return choice("compression", "none");
    }

    /**
     * {@code zone = name}: the zone of times that are stored without one.
     *
     * @param name a zone such as {@code Europe/Paris} (HR0205 if there is none of the name)
     * @return this, to be gone on with
     */
    public Parquet zone(String name) {
        return option("zone", name);
    }
}
