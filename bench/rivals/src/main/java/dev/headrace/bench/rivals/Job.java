package dev.headrace.bench.rivals;

import java.nio.file.Path;
import java.util.Arrays;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.values.PCollection;

/** Arguments: the folder of the data, the folder to write to, then options of the runner. */
final class Job {

    private final Path data;
    private final Path out;
    private final Pipeline pipeline;

    private Job(Path data, Path out, Pipeline pipeline) {
        this.data = data;
        this.out = out;
        this.pipeline = pipeline;
    }

    static Job of(String[] arguments) {
        String[] options = Arrays.copyOfRange(arguments, 2, arguments.length);
        return new Job(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Pipeline.create(PipelineOptionsFactory.fromArgs(options).create()));
    }

    /** The lines of a CSV file but the first, which begins with the name of its first column. */
    PCollection<String> lines(String file, String firstColumn) {
        return pipeline.apply(
                        "read " + file, TextIO.read().from(data.resolve(file).toString()))
                .apply("no header of " + file, Filter.by(line -> !line.startsWith(firstColumn)));
    }

    void write(PCollection<String> lines) {
        lines.apply("write", TextIO.write().to(out.resolve("part").toString()).withSuffix(".csv"));
        pipeline.run().waitUntilFinish();
    }
}
