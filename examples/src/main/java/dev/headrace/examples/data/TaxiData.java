package dev.headrace.examples.data;

import java.util.List;

/** Taxi trips in the shape of two cities' public exports. */
final class TaxiData {

    private TaxiData() {}

    static String nyc() {
        Chance chance = new Chance(7);
        long start = Chance.epoch("2016-01-04");
        Csv csv = new Csv(
                "id",
                "vendor_id",
                "pickup_datetime",
                "dropoff_datetime",
                "passenger_count",
                "pickup_longitude",
                "pickup_latitude",
                "dropoff_longitude",
                "dropoff_latitude",
                "store_and_fwd_flag",
                "trip_duration");
        for (int i = 0; i < 400; i++) {
            long pickup = start + i * 600L + chance.below(600);
            int duration = chance.oneIn(90) ? 90_000 : 120 + chance.skewed(3000);
            csv.row(List.of(
                    "id" + (1_000_000 + i),
                    chance.between(1, 2),
                    Chance.stamp(pickup),
                    Chance.stamp(pickup + duration),
                    chance.oneIn(60) ? 0 : chance.between(1, 6),
                    "-73.9" + chance.between(60, 99),
                    "40.7" + chance.between(10, 79),
                    "-73.9" + chance.between(60, 99),
                    "40.7" + chance.between(10, 79),
                    chance.oneIn(100) ? "Y" : "N",
                    duration));
        }
        return csv.text();
    }

    static String chicago() {
        Chance chance = new Chance(8);
        long start = Chance.epoch("2014-05-01");
        Csv csv = new Csv(
                "pickup_community_area",
                "fare",
                "trip_start_month",
                "trip_start_hour",
                "trip_start_day",
                "trip_start_timestamp",
                "pickup_latitude",
                "pickup_longitude",
                "dropoff_latitude",
                "dropoff_longitude",
                "trip_miles",
                "pickup_census_tract",
                "dropoff_census_tract",
                "payment_type",
                "company",
                "trip_seconds",
                "dropoff_community_area",
                "tips");
        for (int i = 0; i < 400; i++) {
            long at = start + i * 1800L / 900 * 900;
            boolean card = chance.oneIn(2);
            csv.row(List.of(
                    chance.oneIn(10) ? "" : chance.between(1, 77),
                    chance.oneIn(120) ? "" : Chance.money(325 + chance.skewed(5000)),
                    5,
                    at / 3600 % 24,
                    (at / 86_400 + 4) % 7 + 1,
                    at,
                    "41.8" + chance.between(10, 99),
                    "-87.6" + chance.between(10, 99),
                    chance.oneIn(5) ? "" : "41.9" + chance.between(10, 99),
                    chance.oneIn(5) ? "" : "-87.6" + chance.between(10, 99),
                    Chance.money(chance.skewed(2000)),
                    "",
                    chance.oneIn(2) ? "" : "17031" + chance.between(100_000, 999_999) + ".0",
                    card ? "Credit Card" : "Cash",
                    chance.oneIn(3) ? "" : chance.of("\"Yellow, Red & Sons\"", "Blue Ribbon", "Choice Taxi"),
                    chance.oneIn(50) ? "-1" : chance.between(60, 3600),
                    chance.oneIn(9) ? "" : chance.between(1, 77) + ".0",
                    card ? Chance.money(chance.skewed(900)) : "0.0"));
        }
        return csv.text();
    }
}
