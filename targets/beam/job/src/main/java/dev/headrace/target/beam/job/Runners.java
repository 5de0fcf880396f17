package dev.headrace.target.beam.job;

import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import dev.headrace.target.beam.BeamEngine;
import dev.headrace.target.beam.StreamEngine;
import dev.headrace.target.beam.job.flink.OneCluster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.StreamingOptions;

/** The runner of this job jar. The jar says which one in a file of Beam options, one a line. */
final class Runners {

    private static final String OPTIONS = "/META-INF/headrace/runner.options";
    private static final String LIVE = "/META-INF/headrace/live.options";

    private Runners() {}

    /**
     * An engine on this jar's runner; the options given win over the jar's.
     *
     * @param parallelism how many workers compute
     */
    static Engine engine(Mode mode, List<String> given, int parallelism) {
        Supplier<PipelineOptions> options = () -> options(mode, given);
        return mode == Mode.STREAM ? new StreamEngine(options) : new BeamEngine(options, parallelism, keeps());
    }

    /** What of this jar's runner the jobs that are served by one process share. */
    static Served served() {
        return is("FlinkRunner") ? new OneCluster() : Served.NOTHING;
    }

    /** Whether the runner keeps what several steps read. */
    private static boolean keeps() {
        return !is("SparkRunner");
    }

    private static boolean is(String runner) {
        return ofThisJar().contains("--runner=" + runner);
    }

    /** Options of a stream that does not end. */
    static PipelineOptions live(List<String> given) {
        List<String> all = new ArrayList<>(read(LIVE));
        all.addAll(given);
        return options(Mode.STREAM, all);
    }

    private static PipelineOptions options(Mode mode, List<String> given) {
        Map<String, String> byName = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(ofThisJar());
        all.addAll(given);
        all.forEach(o -> byName.put(o.substring(0, o.contains("=") ? o.indexOf('=') : o.length()), o));
        PipelineOptions options = PipelineOptionsFactory.fromArgs(
                        byName.values().toArray(String[]::new))
                .create();
        options.as(StreamingOptions.class).setStreaming(mode == Mode.STREAM);
        return options;
    }

    private static List<String> ofThisJar() {
        List<String> options = read(OPTIONS);
        if (options.isEmpty()) {
            throw new IllegalStateException("this class path holds no runner");
        }
        return options;
    }

    private static List<String> read(String resource) {
        try (InputStream in = Runners.class.getResourceAsStream(resource)) {
            if (in == null) {
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> l.startsWith("--"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
