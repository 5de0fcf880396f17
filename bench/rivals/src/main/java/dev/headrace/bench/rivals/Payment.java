package dev.headrace.bench.rivals;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.beam.sdk.schemas.JavaFieldSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaCreate;

/** A line of {@code tx.csv}, as Beam's schemas see it; times are seconds since 1970. */
@DefaultSchema(JavaFieldSchema.class)
public final class Payment implements Serializable {
    private static final long serialVersionUID = 1;

    static final List<String> CATEGORIES = List.of(
            "es_transportation",
            "es_health",
            "es_otherservices",
            "es_food",
            "es_hotelservices",
            "es_barsandrestaurants",
            "es_tech",
            "es_sportsandtoys",
            "es_wellnessandbeauty",
            "es_hyper",
            "es_fashion",
            "es_home",
            "es_contents",
            "es_travel",
            "es_leisure");

    public final String source;
    public final String category;
    public final double amount;
    public final long time;

    @SchemaCreate
    public Payment(String source, String category, double amount, long time) {
        this.source = source;
        this.category = category;
        this.amount = amount;
        this.time = time;
    }

    static Payment of(String line) {
        String[] cells = line.split(",", -1);
        return new Payment(
                cells[0],
                cells[1],
                Double.parseDouble(cells[2]),
                LocalDateTime.parse(cells[3].replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC));
    }
}
