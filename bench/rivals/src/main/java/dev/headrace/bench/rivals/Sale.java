package dev.headrace.bench.rivals;

import java.io.Serializable;
import java.math.BigDecimal;
import org.apache.beam.sdk.schemas.JavaFieldSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaCreate;

/** A line of {@code sales.csv}, as Beam's schemas see it. */
@DefaultSchema(JavaFieldSchema.class)
public final class Sale implements Serializable {
    private static final long serialVersionUID = 1;

    public final long id;
    public final long store;
    public final String item;
    public final long units;
    public final BigDecimal price;
    public final double weight;

    @SchemaCreate
    public Sale(long id, long store, String item, long units, BigDecimal price, double weight) {
        this.id = id;
        this.store = store;
        this.item = item;
        this.units = units;
        this.price = price;
        this.weight = weight;
    }

    static Sale of(String line) {
        String[] cells = line.split(",", -1);
        return new Sale(
                Long.parseLong(cells[0]),
                Long.parseLong(cells[1]),
                cells[2],
                Long.parseLong(cells[3]),
                new BigDecimal(cells[4]),
                Double.parseDouble(cells[5]));
    }
}
