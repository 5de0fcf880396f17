package dev.headrace.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lines over two logarithmic axes as SVG: where cost grows as rows do, lines rise as the grey ones. The same figures, the same bytes. */
final class Plot {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 400;
    private static final int LEFT = 60;
    private static final int RIGHT = 400;
    private static final int TOP = 40;
    private static final int BOTTOM = 350;
    private static final String[] COLOURS = {"#0b6e4f", "#c8553d", "#3a5ba0", "#8a6d3b", "#6b4c9a", "#555555"};

    private final StringBuilder svg = new StringBuilder();
    private final double fromX;
    private final double toX;
    private final double fromY;
    private final double toY;

    private Plot(Map<String, TreeMap<Long, Double>> lines) {
        fromX = Math.floor(lines.values().stream()
                .mapToDouble(l -> Math.log10(l.firstKey()))
                .min()
                .orElse(0));
        toX = Math.ceil(lines.values().stream()
                        .mapToDouble(l -> Math.log10(l.lastKey()))
                        .max()
                        .orElse(0)
                + 1e-9);
        fromY = Math.floor(seconds(lines).min().orElse(0));
        toY = Math.ceil(seconds(lines).max().orElse(0) + 1e-9);
    }

    private static java.util.stream.DoubleStream seconds(Map<String, TreeMap<Long, Double>> lines) {
        return lines.values().stream().flatMap(l -> l.values().stream()).mapToDouble(Math::log10);
    }

    /** @param lines processor seconds by rows, of each contestant */
    static String of(String title, Map<String, TreeMap<Long, Double>> lines) {
        Plot plot = new Plot(lines);
        plot.begin(title);
        plot.grid();
        double labelled = Double.NEGATIVE_INFINITY;
        int colour = 0;
        // From above, so that a label that is pushed down by the one before stays in order.
        for (Map.Entry<String, TreeMap<Long, Double>> line : lines.entrySet().stream()
                .sorted((a, b) -> Double.compare(last(b.getValue()), last(a.getValue())))
                .toList()) {
            labelled = Math.max(plot.y(last(line.getValue())), labelled + 14);
            plot.line(line.getKey(), line.getValue(), COLOURS[colour++ % COLOURS.length], labelled);
        }
        return plot.svg.append("</svg>\n").toString();
    }

    private static double last(TreeMap<Long, Double> line) {
        return line.lastEntry().getValue();
    }

    private void begin(String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                WIDTH, HEIGHT);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", WIDTH, HEIGHT);
        add("<text x=\"%d\" y=\"20\" font-size=\"14\">%s: processor seconds by rows</text>%n", LEFT, title);
    }

    private void grid() {
        for (double x = fromX; x <= toX; x++) {
            segment(x, fromY, x, toY);
            add(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                    x(Math.pow(10, x)), BOTTOM + 18, number(x));
        }
        for (double y = fromY; y <= toY; y++) {
            segment(fromX, y, toX, y);
            add(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
                    LEFT - 6, y(Math.pow(10, y)) + 4, number(y));
        }
        // Ten times the rows, ten times the seconds.
        for (double x = fromX; x < toX; x++) {
            double end = Math.min(toX, x + toY - fromY);
            segment(x, fromY, end, fromY + end - x);
        }
    }

    private void segment(double x1, double y1, double x2, double y2) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                x(Math.pow(10, x1)), y(Math.pow(10, y1)), x(Math.pow(10, x2)), y(Math.pow(10, y2)));
    }

    private void line(String name, TreeMap<Long, Double> points, String colour, double labelled) {
        StringBuilder path = new StringBuilder();
        points.forEach((rows, seconds) -> {
            path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(rows), y(seconds)));
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x(rows), y(seconds), colour);
        });
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                path.toString().strip(), colour);
        add(
                "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s, %.1f s</text>%n",
                RIGHT + 8, labelled + 4, colour, name, last(points));
    }

    private double x(double rows) {
        return LEFT + (Math.log10(rows) - fromX) / (toX - fromX) * (RIGHT - LEFT);
    }

    private double y(double seconds) {
        return BOTTOM - (Math.log10(seconds) - fromY) / (toY - fromY) * (BOTTOM - TOP);
    }

    private static String number(double exponent) {
        if (exponent < 0) {
            return String.format(Locale.ROOT, "%." + (int) -exponent + "f", Math.pow(10, exponent));
        }
        long value = Math.round(Math.pow(10, exponent));
        return value >= 1_000_000
                ? value / 1_000_000 + " M"
                : value >= 1_000 ? value / 1_000 + " k" : Long.toString(value);
    }

    private void add(String form, Object... values) {
        svg.append(String.format(Locale.ROOT, form.replace("%n", "\n"), values));
    }
}
