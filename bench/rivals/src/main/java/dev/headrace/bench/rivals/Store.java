package dev.headrace.bench.rivals;

import java.io.Serializable;
import org.apache.beam.sdk.schemas.JavaFieldSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaCreate;

/** A line of {@code stores.csv}, as Beam's schemas see it. */
@DefaultSchema(JavaFieldSchema.class)
public final class Store implements Serializable {
    private static final long serialVersionUID = 1;

    public final long store;
    public final String region;

    @SchemaCreate
    public Store(long store, String region) {
        this.store = store;
        this.region = region;
    }

    static Store of(String line) {
        int comma = line.indexOf(',');
        return new Store(Long.parseLong(line.substring(0, comma)), line.substring(comma + 1));
    }
}
