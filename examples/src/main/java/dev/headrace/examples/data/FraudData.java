package dev.headrace.examples.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Card payments of 120 customers over 45 days, with the faults real exports have: amounts that are not numbers, negative
 * and absurd amounts, a category nobody declared, a payment told twice.
 */
final class FraudData {

    private static final int CUSTOMERS = 120;
    private static final int PAYMENTS = 6_000;
    private static final int DAYS = 45;
    private static final String[] CATEGORIES = {
        "es_transportation", "es_health", "es_otherservices", "es_food", "es_hotelservices",
        "es_barsandrestaurants", "es_tech", "es_sportsandtoys", "es_wellnessandbeauty", "es_hyper",
        "es_fashion", "es_home", "es_contents", "es_travel", "es_leisure"
    };

    private FraudData() {}

    static String transactions() {
        Chance chance = new Chance(20240101);
        long start = Chance.epoch("2023-01-01");
        Csv csv = new Csv(
                "source",
                "target",
                "device",
                "step",
                "age",
                "gender",
                "zipcodeOri",
                "category",
                "amount",
                "timestamp",
                "fraud");
        for (int i = 0; i < PAYMENTS; i++) {
            int customer = chance.skewed(CUSTOMERS);
            long second = (long) i * DAYS * 86_400 / PAYMENTS + chance.below(400);
            boolean fraud = chance.oneIn(80);
            int amount = fraud ? chance.between(20_000, 400_000) : 100 + chance.skewed(15_000);
            csv.row(List.of(
                    quoted("C" + (1000 + customer)),
                    quoted("M" + (1 + chance.skewed(40))),
                    chance.oneIn(5) ? "" : quoted("D" + (customer * 7 % 50)),
                    second / 86_400,
                    quoted(customer % 11 == 0 ? "U" : String.valueOf(customer % 7)),
                    quoted(customer % 23 == 0 ? "E" : customer % 2 == 0 ? "F" : "M"),
                    quoted("28007"),
                    quoted(category(chance, fraud)),
                    amount(chance, i, amount),
                    Chance.stamp(start + second),
                    fraud));
        }
        csv.line("'C1001','M1','D7',44,'1','M','28007','es_food',12.50,2023-02-14 22:00:00,false");
        csv.line("'C1001','M1','D7',44,'1','M','28007','es_food',12.50,2023-02-14 22:00:00,false");
        return csv.text();
    }

    static String events() {
        Chance chance = new Chance(20240102);
        long start = Chance.epoch("2023-01-01");
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            times.add((long) chance.below(DAYS * 86_400));
        }
        times.sort(null);
        Csv csv = new Csv("source", "event", "timestamp");
        for (long second : times) {
            String event = chance.oneIn(4) ? chance.of("details_change", "password_change") : "login";
            csv.row(List.of(
                    quoted("C" + (1000 + chance.skewed(CUSTOMERS))), quoted(event), Chance.stamp(start + second)));
        }
        csv.line("'C1003','logout','2023-02-01 00:00:00'");
        return csv.text();
    }

    private static String category(Chance chance, boolean fraud) {
        if (fraud) {
            return chance.of("es_travel", "es_leisure", "es_sportsandtoys");
        }
        return chance.oneIn(1500) ? "es_unheard_of" : CATEGORIES[chance.skewed(CATEGORIES.length)];
    }

    private static String amount(Chance chance, int row, int hundredths) {
        if (row % 997 == 500) {
            return "n/a";
        }
        if (row % 1999 == 700) {
            return "-" + Chance.money(hundredths);
        }
        return row == 4321 ? "123456789.00" : Chance.money(hundredths);
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
