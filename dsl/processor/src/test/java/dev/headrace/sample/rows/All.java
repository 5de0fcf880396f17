package dev.headrace.sample.rows;

import dev.headrace.dsl.schema.Decimal;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.schema.Vector;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of each type. */
@Schema
public record All(
        long whole,
        int small,
        double real,
        @Decimal(precision = 4, scale = 2) BigDecimal price,
        String text,
        boolean good,
        LocalDate day,
        @EventTime Instant at,
        Duration took,
        Side side,
        List<Integer> counts,
        List<Side> sides,
        @Vector(2) double[] vector,
        @Vector(1) float[] narrow,
        byte[] raw,
        Part part,
        @Nullable Part otherPart,
        List<Part> parts,
        @Nullable Long rank,
        byte @Nullable [] otherRaw) {

    public All withReal(double other) {
        return with(other, price, text, at, part);
    }

    public All withPrice(String other) {
        return with(real, new BigDecimal(other), text, at, part);
    }

    @SuppressWarnings("NullAway") // the tests break the rule
    public All withText(@Nullable String other) {
        return with(real, price, other, at, part);
    }

    public All withAt(Instant other) {
        return with(real, price, text, other, part);
    }

    public All withPart(Part other) {
        return with(real, price, text, at, other);
    }

    private All with(double real, BigDecimal price, @Nullable String text, Instant at, Part part) {
        return new All(
                whole, small, real, price, text, good, day, at, took, side, counts, sides, vector, narrow, raw, part,
                otherPart, parts, rank, otherRaw);
    }
}
