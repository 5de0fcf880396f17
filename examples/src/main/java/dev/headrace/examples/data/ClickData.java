package dev.headrace.examples.data;

import java.util.List;

/** Clicks on advertisements, few of which led to an installation; and readers of an encyclopaedia. */
final class ClickData {

    private ClickData() {}

    static String clicks() {
        Chance chance = new Chance(21);
        long start = Chance.epoch("2017-11-07");
        Csv csv = new Csv("ip", "app", "device", "os", "channel", "click_time", "is_attributed");
        for (int i = 0; i < 800; i++) {
            csv.row(List.of(
                    1 + chance.skewed(300),
                    1 + chance.skewed(30),
                    chance.oneIn(8) ? 2 : 1,
                    chance.between(1, 20),
                    100 + chance.below(90),
                    Chance.stamp(start + chance.below(3 * 86_400)),
                    chance.oneIn(150) ? 1 : 0));
        }
        return csv.text();
    }

    static String pageviews() {
        Chance chance = new Chance(22);
        String[] kinds = {"", "", "", "", "Talk:", "File:", "User:", "Special:", "Help:"};
        Csv csv = new Csv("title", "views");
        for (int i = 0; i < 600; i++) {
            csv.row(List.of(chance.of(kinds) + "Article_" + chance.skewed(60), chance.below(500)));
        }
        return csv.text();
    }
}
