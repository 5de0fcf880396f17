package dev.headrace.sample;

import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Inline;
import dev.headrace.dsl.schema.Label;
import dev.headrace.dsl.schema.Named;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import java.time.Instant;

/** A trip of a taxi. */
@Schema
record Trip(
        String id,
        @Named("vendor_id") long vendorId,
        @Named("pickup_datetime") @EventTime Instant pickedUp,
        @Named("dropoff_datetime") Instant droppedOff,
        @Named("passenger_count") long passengerCount,

        @Named("pickup_longitude") @Range(min = -180, max = 180)
        double fromLongitude,

        @Named("pickup_latitude") @Range(min = -90, max = 90)
        double fromLatitude,

        @Named("dropoff_longitude") double toLongitude,
        @Named("dropoff_latitude") double toLatitude,
        @Named("store_and_fwd_flag") @Inline NycTaxi.Flag flag,
        @Named("trip_duration") @Label long tripDuration) {}
