package dev.headrace.target.beam.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the steps of a running job counted, as its cluster shows it: {@code rows late dropped warned rejected} summed over
 * subtasks, the largest {@code state bytes}, the least {@code watermark}. Beam files them under our namespace behind the name
 * of the step that counts; Flink puts underscores for dots and blanks.
 */
final class FlinkMeasures {

    private static final Pattern OURS = Pattern.compile("[0-9]+\\..*\\.headrace_(.*)/([^/]*)");
    private static final Pattern MOST = Pattern.compile("max=(-?[0-9]+)");
    private static final String BYTES = "state bytes";
    private static final String WATERMARK = "watermark";
    /** Metrics asked for in one question, whose address must not grow too long. */
    private static final int MANY = 40;

    private final Map<String, Long> values = new TreeMap<>();
    private final Map<String, String> steps = new LinkedHashMap<>();

    /** All that is counted now, by name: {@code tx/rows}. */
    static Map<String, Long> of(FlinkRest cluster, FlinkRest.Known job) {
        FlinkMeasures measures = new FlinkMeasures();
        List<JsonNode> vertices = new ArrayList<>();
        cluster.get("/jobs/" + job.id()).path("vertices").forEach(vertices::add);
        vertices.forEach(v -> measures.know(v.path("name").asText()));
        for (JsonNode vertex : vertices) {
            String address =
                    "/jobs/" + job.id() + "/vertices/" + vertex.path("id").asText() + "/metrics";
            List<String> ours = new ArrayList<>();
            cluster.get(address).forEach(m -> ours.add(m.path("id").asText()));
            ours.removeIf(m -> !OURS.matcher(m).matches());
            for (int from = 0; from < ours.size(); from += MANY) {
                String names = String.join(",", ours.subList(from, Math.min(ours.size(), from + MANY)));
                cluster.get(address + "?get=" + FlinkRest.encoded(names))
                        .forEach(m -> measures.add(
                                m.path("id").asText(), m.path("value").asText()));
            }
        }
        return measures.values;
    }

    /** The steps of a vertex, as the plan calls them, by what Flink makes of their names. */
    private void know(String vertex) {
        Arrays.stream(vertex.split(" -> "))
                .map(s -> s.startsWith("Source: ") ? s.substring("Source: ".length()) : s)
                .forEach(s -> steps.put(s.replaceAll("[. ]", "_"), s));
    }

    private void add(String metric, String value) {
        Matcher name = OURS.matcher(metric);
        Matcher most = MOST.matcher(value);
        boolean spread = most.find();
        if (!name.matches() || !spread && !value.matches("-?[0-9]+")) {
            return;
        }
        String what = name.group(2).replace('_', ' ');
        String measure = steps.getOrDefault(name.group(1), name.group(1)) + "/" + what;
        long number = Long.parseLong(spread ? most.group(1) : value);
        values.merge(
                measure,
                number,
                switch (what) {
                    case BYTES -> Long::max;
                    case WATERMARK -> Long::min;
                    default -> Long::sum;
                });
    }
}
