package dev.headrace.target.beam.batch;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.FileRange;
import dev.headrace.formats.Formats;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.source.SourcePieces;
import dev.headrace.operators.source.SourceRules;
import dev.headrace.target.Cancellation;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.ship.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Reads sources: pieces dealt out to workers, each row under the rules of its source. */
final class Sources {
    /** Files more than twice as large are read by several workers. */
    private static final long RANGE_BYTES = 32L << 20;

    private final RunRequest request;
    private final Steps steps;
    private final Seeds seeds;

    Sources(RunRequest request, Steps steps, Seeds seeds) {
        this.request = request;
        this.steps = steps;
        this.seeds = seeds;
    }

    /** The rows of a source that stay, with the columns that these scans and its rules read. */
    Flow flow(SourceDef source, List<Op.Scan> scans, Optional<InMemoryRows> given) {
        Schema schema = SourcePieces.wanted(source, scans);
        @Nullable
        ArrayList<String> held = given.map(g -> new ArrayList<>(g.columns())).orElse(null);
        Flow flow = read(source, schema, pieces(source, given), held);
        SourceRules rules = rules(source, schema, held);
        for (int n = 0; n < rules.uniques(); n++) {
            flow = unique(flow, source.name(), rules.uniqueColumns(n), n, held);
        }
        return flow;
    }

    private Flow read(SourceDef source, Schema schema, List<Piece> pieces, @Nullable ArrayList<String> held) {
        List<KV<Integer, Piece>> numbered = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            numbered.add(KV.of(i, pieces.get(i)));
        }
        int tag = steps.newTag();
        Op leaf = Steps.leaf(tag, schema, Optional.of(source.name()));
        String step = steps.names().unique("read " + source.name());
        var coder = KvCoder.of(VarIntCoder.of(), SerializableCoder.of(Piece.class));
        var items = seeds.pipeline()
                .apply(
                        steps.names().unique(source.name() + " pieces"),
                        Create.of(numbered).withCoder(coder))
                .apply(steps.names().unique(source.name() + " pieces dealt"), GroupByKey.create())
                .apply(
                        step,
                        ParDo.of(
                                new ReadFn(step, steps.job(), new PassOutlet(tag), source.name(), Tree.of(leaf), held)))
                .setCoder(Steps.CODER);
        return steps.anywhere(tag, items, schema, Optional.of(source.name()), true);
    }

    private Flow unique(Flow flow, String source, List<String> columns, int n, @Nullable ArrayList<String> held) {
        int tag = steps.newTag();
        Op leaf = Steps.leaf(tag, flow.schema(), Optional.of(source));
        Tree sent = Tree.of(leaf);
        var items = steps.run(flow, source + " unique", new DealOutlet(tag, sent, columns, steps.buckets()));
        Feed feed = new Feed.Unique(source, sent, n, held);
        return Flow.of(tag, new Flow.Input(items, feed, true), leaf, Flow.Place.by(columns));
    }

    /** Rules by which nothing is judged: to see how often rows have to be brought together. */
    private SourceRules rules(SourceDef source, Schema schema, @Nullable ArrayList<String> held) {
        try (Session session = new Session(steps.job().resources(), new Cancellation(), 0)) {
            SourceFates fates = SourceFates.collecting(source, session);
            return new SourceRules(
                    fates, schema, steps.job().params(), SourcePieces.checked(Optional.ofNullable(held)));
        }
    }

    private List<Piece> pieces(SourceDef source, Optional<InMemoryRows> given) {
        if (given.isPresent()) {
            return new GivenPieces(source.schema(), given.get().columns()).pieces(given.get());
        }
        Binding binding = source.batch().orElseThrow(() -> placeless(source));
        return Formats.inputs(request.base(), binding).stream()
                .<Piece>map(f -> Piece.OfFile.of(FileRange.whole(f)))
                .toList();
    }

    private static RunFailure placeless(SourceDef source) {
        return new RunFailure(
                Diagnostic.of(Code.HR0702, "source `" + source.name() + "` does not say where its rows come from")
                        .help("give it a `batch = …` binding, here or in a profile")
                        .build());
    }
}
