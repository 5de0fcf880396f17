package dev.headrace.bench;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.Split;
import dev.headrace.ir.codec.BundleFile;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.stream.Machine;
import dev.headrace.operators.stream.MachineKind;
import dev.headrace.operators.stream.Machines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the features of a pipeline keep of each customer on a stream: the bytes of the machine's state when all rows of {@code tx.csv}
 * have come and the watermark stands a lateness before the last. Flink adds what it keeps beside them: the key, a timer,
 * rows that wait to be taken in.
 */
final class StateSize {

    private static final long LATENESS = 600_000_000L;

    private StateSize() {}

    /** Arguments: the folder with {@code tx.csv}, the compiled pipeline. */
    public static void main(String[] arguments) throws IOException {
        Contestant contestant = new Contestant();
        Plan plan = plan(Path.of(arguments[1]));
        MachineKind kind = kind(plan);
        Schema schema = kind.inputs().get(0).schema();
        Map<String, List<Batch>> rows = new HashMap<>();
        long last = read(Path.of(arguments[0]), plan, schema, rows);
        contestant.done("read");
        long bytes = 0;
        long most = 0;
        for (List<Batch> customer : rows.values()) {
            Machine machine = kind.fresh();
            for (Batch batch : customer) {
                machine.accept(0, batch);
            }
            machine.advance(last - LATENESS);
            int size = machine.save().length;
            bytes += size;
            most = Math.max(most, size);
        }
        contestant.done("state");
        contestant.print();
        System.out.printf(
                Locale.ROOT,
                "RESULT keys=%d state_bytes=%.1f most_bytes=%d%n",
                rows.size(),
                (double) bytes / rows.size(),
                most);
    }

    private static Plan plan(Path bundle) throws IOException {
        DiagnosticSink sink = new DiagnosticSink();
        return BundleFile.read(Files.readAllBytes(bundle), "bundle", Functions.load(), sink)
                .flatMap(b -> b.plan())
                .orElseThrow(() -> new IllegalStateException(sink.diagnostics().toString()));
    }

    private static MachineKind kind(Plan plan) {
        return Stream.concat(
                        plan.outputs().stream().map(PlannedOutput::root),
                        plan.pipeline().relations().stream().map(r -> r.root()))
                .flatMap(root -> root.inOrder().stream())
                .filter(Op.Rolling.class::isInstance)
                .findFirst()
                .flatMap(op -> Machines.of(op, Map.of(), new StepErrors(op.id(), null)))
                .orElseThrow();
    }

    /** Deals the rows out by customer; the greatest time. */
    private static long read(Path folder, Plan plan, Schema schema, Map<String, List<Batch>> to) {
        SourceDef source = plan.pipeline().sources().get(0);
        List<String> names = schema.names();
        ReadRequest request = ReadRequest.of(folder, source.batch().orElseThrow(), source.schema(), names);
        long last = Long.MIN_VALUE;
        try (BatchSource input = Formats.read(request)) {
            for (Split split = input.nextSplit(); split != null; split = input.nextSplit()) {
                try (BatchReader reader = split.open(row -> {
                    throw new IllegalStateException("no row of the benchmark is bad");
                })) {
                    for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                        last = Math.max(last, deal(batch, schema, to));
                    }
                }
            }
        }
        return last;
    }

    private static long deal(Batch batch, Schema schema, Map<String, List<Batch>> to) {
        Object[] customers = ((ObjectVector) batch.column("source")).values();
        long[] times = ((LongVector) batch.column("timestamp")).values();
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        long last = Long.MIN_VALUE;
        for (int row = 0; row < batch.size(); row++) {
            places.computeIfAbsent((String) customers[row], k -> new ArrayList<>())
                    .add(row);
            last = Math.max(last, times[row]);
        }
        places.forEach((customer, rows) -> {
            int[] taken = rows.stream().mapToInt(Integer::intValue).toArray();
            to.computeIfAbsent(customer, k -> new ArrayList<>())
                    .add(Batch.of(
                            schema,
                            taken.length,
                            schema.names().stream()
                                    .map(n -> Vectors.take(batch.column(n), taken, taken.length))
                                    .toList(),
                            null));
        });
        return last;
    }
}
