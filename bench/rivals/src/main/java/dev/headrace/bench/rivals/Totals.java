package dev.headrace.bench.rivals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.util.VarInt;

/** What is summed up of a group, prices in hundredths. */
final class Totals {
    private long sold;
    private long units;
    private long revenue;
    private long least = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;

    /** The totals of one sale. */
    static Totals of(long units, long price) {
        Totals totals = new Totals();
        totals.sold = 1;
        totals.units = units;
        totals.revenue = price;
        totals.least = price;
        totals.most = units;
        return totals;
    }

    private void add(Totals other) {
        sold += other.sold;
        units += other.units;
        revenue += other.revenue;
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
    }

    String line() {
        return sold + "," + units + "," + price(revenue) + "," + price(least) + "," + most;
    }

    private static String price(long hundredths) {
        long rest = hundredths % 100;
        return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
    }

    /** Adds them up in place. */
    static final class Fn extends Combine.CombineFn<Totals, Totals, Totals> {
        private static final long serialVersionUID = 1;

        @Override
        public Totals createAccumulator() {
            return new Totals();
        }

        @Override
        public Totals addInput(Totals accumulator, Totals input) {
            accumulator.add(input);
            return accumulator;
        }

        @Override
        public Totals mergeAccumulators(Iterable<Totals> accumulators) {
            Totals all = new Totals();
            accumulators.forEach(all::add);
            return all;
        }

        @Override
        public Totals extractOutput(Totals accumulator) {
            return accumulator;
        }
    }

    /** Five numbers. */
    static final class Coder extends CustomCoder<Totals> {
        private static final long serialVersionUID = 1;

        @Override
        public void encode(Totals value, OutputStream out) throws IOException {
            VarInt.encode(value.sold, out);
            VarInt.encode(value.units, out);
            VarInt.encode(value.revenue, out);
            VarInt.encode(value.least, out);
            VarInt.encode(value.most, out);
        }

        @Override
        public Totals decode(InputStream in) throws IOException {
            Totals totals = new Totals();
            totals.sold = VarInt.decodeLong(in);
            totals.units = VarInt.decodeLong(in);
            totals.revenue = VarInt.decodeLong(in);
            totals.least = VarInt.decodeLong(in);
            totals.most = VarInt.decodeLong(in);
            return totals;
        }

        @Override
        public void verifyDeterministic() {
            // Numbers are written in one way only.
        }
    }
}
