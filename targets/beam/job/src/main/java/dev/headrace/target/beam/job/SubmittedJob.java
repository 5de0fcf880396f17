package dev.headrace.target.beam.job;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.codec.Bundle;
import dev.headrace.ir.codec.BundleFile;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Cancellation;
import dev.headrace.target.Mode;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.Resources;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.protocol.Message;
import dev.headrace.target.beam.protocol.MessageCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The pipeline of a job jar, run once: what {@code spark-submit}, {@code flink run} and {@code java -jar} start. */
final class SubmittedJob {

    /** Where {@code headrace compile --target} puts the compiled pipeline. */
    static final String BUNDLE = "/META-INF/headrace/pipeline.bundle";

    private SubmittedJob() {}

    /** Runs it; a failure is thrown once it has been told, so that the cluster hears of it too. */
    static void run(List<String> args, PrintStream out) throws IOException {
        boolean messages = args.contains("--messages");
        try {
            JobArguments arguments = JobArguments.parse(args);
            Bundle bundle = bundle(arguments);
            Plan plan = bundle.plan()
                    .orElseThrow(() -> RunFailure.of(Code.HR0803, "the compiled pipeline has no plan: it has no sink"));
            RunRequest request = RunRequest.of(plan, arguments.base(), temp())
                    .params(Parameters.read(plan, arguments.set()))
                    .outputs(arguments
                            .out()
                            .<OutputTarget>map(o -> new OutputTarget.Folder(o, arguments.format()))
                            .orElseGet(OutputTarget.AsBound::new))
                    .resources(new Resources(arguments.memory(), arguments.threads(), temp()))
                    .progress(p -> {
                        if (messages) {
                            out.println(MessageCodec.write(new Message.Told(p)));
                        }
                    });
            Reach.check(arguments.runner());
            Cancellation cancellation = new Cancellation();
            arguments.control().ifPresent(folder -> Control.watch(folder, cancellation));
            RunReport report = run(arguments, request.cancellation(cancellation), m -> {
                if (messages) {
                    out.println(MessageCodec.write(m));
                }
            });
            out.println(messages ? MessageCodec.write(new Message.Done(report)) : Summary.of(report));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            Diagnostic diagnostic = Failures.diagnostic(e);
            out.println(messages ? MessageCodec.write(new Message.Failed(diagnostic)) : Summary.of(diagnostic));
            throw new RunFailure(diagnostic, e);
        }
    }

    private static RunReport run(JobArguments arguments, RunRequest request, Consumer<Message> told)
            throws IOException {
        if (arguments.stream()) {
            return new LiveJob(request, arguments, told).run(Runners.live(arguments.runner()));
        }
        return Runners.engine(Mode.BATCH, arguments.runner(), arguments.threads())
                .run(request);
    }

    private static Path temp() {
        return Path.of(System.getProperty("java.io.tmpdir"), "headrace");
    }

    private static Bundle bundle(JobArguments arguments) throws IOException {
        DiagnosticSink sink = new DiagnosticSink();
        byte[] bytes;
        if (arguments.bundle().isPresent()) {
            bytes = Files.readAllBytes(arguments.bundle().get());
        } else {
            try (InputStream in = SubmittedJob.class.getResourceAsStream(BUNDLE)) {
                if (in == null) {
                    throw new RunFailure(Diagnostic.of(Code.HR0803, "this jar carries no pipeline")
                            .help("headrace compile FILE --target TARGET -o JAR, or --bundle FILE")
                            .build());
                }
                bytes = in.readAllBytes();
            }
        }
        return BundleFile.read(bytes, "pipeline.bundle", Functions.load(), sink)
                .orElseThrow(() -> new RunFailure(sink.diagnostics().get(0)));
    }
}
