package dev.headrace.sample;

import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Label;
import dev.headrace.dsl.schema.Named;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A trip of a taxi. */
@Schema("Trip")
record ChicagoTrip(
        @Named("pickup_community_area") @Nullable Long area0,
        @Nullable Double fare,
        @Named("trip_start_month") @Range(min = 1, max = 12) long month,
        @Named("trip_start_hour") @Range(min = 0, max = 23) long startHour,
        @Named("trip_start_day") @Range(min = 1, max = 7) long day,
        @Named("trip_start_timestamp") @EventTime Instant at,
        @Named("pickup_latitude") @Nullable Double fromLatitude,
        @Named("pickup_longitude") @Nullable Double fromLongitude,
        @Named("dropoff_latitude") @Nullable Double toLatitude,
        @Named("dropoff_longitude") @Nullable Double toLongitude,
        @Named("trip_miles") @Nullable Double tripMiles,
        @Named("pickup_census_tract") @Nullable String fromTract,
        @Named("dropoff_census_tract") @Nullable Double toTract,
        @Named("payment_type") String paymentType,
        @Nullable String company,
        @Named("trip_seconds") @Nullable Long tripSeconds,
        @Named("dropoff_community_area") @Nullable Double toArea,
        @Label @Nullable Double tips) {}
