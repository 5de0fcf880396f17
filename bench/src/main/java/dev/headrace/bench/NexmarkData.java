package dev.headrace.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * An auction house after Nexmark's generator: of 50 events one is a person, three are auctions and 46 are bids, a thousand events a
 * second. Half of the bids are for the auction that is hot just then, three quarters by a bidder who is. Without the padding and
 * the credit cards of the original.
 */
final class NexmarkData {

    private static final long START = 1_704_067_200_000L;
    private static final int GROUP = 50;
    private static final int AUCTIONS = 3;
    private static final String[] STATES = {"AZ", "CA", "ID", "OR", "WA", "WY"};
    private static final String[] CITIES = {"Phoenix", "Los Angeles", "Boise", "Portland", "Seattle", "Cheyenne"};
    private static final String[] CHANNELS = {"Google", "Facebook", "Baidu", "Apple"};

    private final SplittableRandom random;
    private final StringBuilder line = new StringBuilder();

    private NexmarkData(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Writes {@code persons.csv}, {@code auctions.csv}, {@code bids.csv} and {@code sides.csv}; times are milliseconds since 1970. */
    static void write(Path folder, long events) throws IOException {
        NexmarkData data = new NexmarkData(events);
        try (BufferedWriter persons = Files.newBufferedWriter(folder.resolve("persons.csv"));
                BufferedWriter auctions = Files.newBufferedWriter(folder.resolve("auctions.csv"));
                BufferedWriter bids = Files.newBufferedWriter(folder.resolve("bids.csv"))) {
            persons.write("id,name,city,state,joined\n");
            auctions.write("id,item,reserve,opened,closes,seller,category\n");
            bids.write("auction,bidder,price,channel,url,placed\n");
            for (long event = 0; event < events; event++) {
                long at = START + event;
                long group = event / GROUP;
                int place = (int) (event % GROUP);
                if (place == 0) {
                    data.person(persons, group, at);
                } else if (place <= AUCTIONS) {
                    data.auction(auctions, group, group * AUCTIONS + place - 1, at);
                } else {
                    data.bid(bids, group, at);
                }
            }
        }
        try (BufferedWriter sides = Files.newBufferedWriter(folder.resolve("sides.csv"))) {
            sides.write("key,value\n");
            for (int key = 0; key < 1_000; key++) {
                sides.write(key + ",side_" + key + "\n");
            }
        }
    }

    private void person(BufferedWriter out, long id, long at) throws IOException {
        int place = random.nextInt(STATES.length);
        begin(id).append(",person ").append(random.nextInt(10_000)).append(',').append(CITIES[place]);
        end(out, STATES[place], at);
    }

    private void auction(BufferedWriter out, long persons, long id, long at) throws IOException {
        long opened = at;
        begin(id).append(",item ").append(random.nextInt(10_000)).append(',').append(price());
        line.append(',').append(opened).append(',').append(opened + 1_000 + random.nextInt(20_000));
        line.append(',').append(recent(persons, 1_000));
        end(out, Integer.toString(10 + random.nextInt(5)));
    }

    private void bid(BufferedWriter out, long group, long at) throws IOException {
        long newest = group * AUCTIONS + AUCTIONS - 1;
        begin(random.nextInt(2) == 0 ? newest / 100 * 100 : recent(newest, 100)).append(',');
        line.append(random.nextInt(4) != 0 ? group / 100 * 100 : recent(group, 1_000))
                .append(',');
        line.append(price()).append(',');
        String path = "/item/" + random.nextInt(100) + "/bid" + random.nextInt(1_000);
        if (random.nextInt(2) == 0) {
            line.append(CHANNELS[random.nextInt(CHANNELS.length)]);
            line.append(",https://www.nexmark.com").append(path);
        } else {
            int channel = random.nextInt(10_000);
            line.append("channel-")
                    .append(channel)
                    .append(",https://www.nexmark.com")
                    .append(path);
            line.append(random.nextInt(10) == 0 ? "" : "?channel_id=" + channel);
        }
        end(out, Long.toString(at));
    }

    /** As Nexmark's: ten to the power of a number from 0 to 6, in hundredths. */
    private long price() {
        return Math.round(Math.pow(10, random.nextDouble() * 6) * 100);
    }

    private long recent(long newest, int many) {
        return Math.max(0, newest - random.nextInt(many));
    }

    private StringBuilder begin(long id) {
        line.setLength(0);
        return line.append(id);
    }

    private void end(BufferedWriter out, String last, long at) throws IOException {
        line.append(',').append(last);
        end(out, Long.toString(at));
    }

    private void end(BufferedWriter out, String last) throws IOException {
        out.append(line.append(',').append(last).append('\n'));
    }
}
