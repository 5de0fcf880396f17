package dev.headrace.examples.data;

import java.util.List;

/** A shop's purchases, returns, checkouts and users; times in milliseconds since the epoch. */
final class RetailData {

    private static final int USERS = 40;

    private RetailData() {}

    static String purchases() {
        return events(11, 240, "purchase_id", "purchase_price");
    }

    static String returns() {
        return events(12, 120, "return_id", "refund_amt");
    }

    static String checkouts() {
        return events(13, 60, "return_id", "refund_amt");
    }

    static String users() {
        Chance chance = new Chance(14);
        Csv csv = new Csv("ds", "user_id", "account_created_ds", "email_verified");
        for (int user = 0; user < USERS; user++) {
            csv.row(List.of(
                    "2023-11-29",
                    user,
                    "20" + chance.between(18, 22) + "-0" + chance.between(1, 9) + "-1" + chance.between(0, 9),
                    chance.below(2)));
        }
        return csv.text();
    }

    private static String events(long seed, int rows, String id, String amount) {
        Chance chance = new Chance(seed);
        long start = Chance.epoch("2023-11-01");
        Csv csv = new Csv("ds", "ts", id, "user_id", "product_id", amount);
        for (int i = 0; i < rows; i++) {
            long second = start + chance.below(30 * 86_400);
            csv.row(List.of(
                    Chance.stamp(second).substring(0, 10),
                    second * 1000 + chance.below(1000),
                    seed + "-" + (100_000 + i),
                    chance.below(USERS),
                    chance.below(100),
                    10 + chance.skewed(500)));
        }
        return csv.text();
    }
}
