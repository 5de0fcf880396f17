package dev.headrace.target.beam.batch;

import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Part;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.source.SourcePieces;
import dev.headrace.operators.source.SourceRules;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.ship.JobSpec;
import dev.headrace.target.beam.ship.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Reads pieces of a source and applies the rules that look at a batch by itself, up to the first that does not. */
final class ReadFn extends StepFn<KV<Integer, Iterable<Piece>>> {
    private static final long serialVersionUID = 1;

    private final String source;
    private final Tree wanted;
    private final @Nullable ArrayList<String> held;

    /**
     * @param wanted a leaf with the schema to read
     * @param held the columns of rows given by hand; null if rows come from files
     */
    ReadFn(String step, JobSpec job, Outlet outlet, String source, Tree wanted, @Nullable List<String> held) {
        super(step, job, outlet);
        this.source = source;
        this.wanted = wanted;
        this.held = held == null ? null : new ArrayList<>(held);
    }

    @Override
    void prepare(Desk mine) {
        mine.rules(source, wanted.schema(), Optional.ofNullable(held));
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Piece>> pieces, OutputReceiver<KV<Integer, Item>> out) {
        attempt(() -> {
            for (Piece piece : pieces.getValue()) {
                read(piece, (bucket, item) -> out.output(KV.of(bucket, item)));
            }
        });
    }

    private void read(Piece piece, Outlet.Receiver to) {
        SourceRules rules = desk().rules(source, wanted.schema(), Optional.ofNullable(held));
        try (Rows rows = open(piece)) {
            for (Part part = rows.next(); part != null; part = rows.next()) {
                try (Cursor cursor = part.open()) {
                    for (Batch batch = cursor.next(); batch != null; batch = cursor.next()) {
                        Batch kept = rules.part(0, batch);
                        if (kept.size() > 0) {
                            give(-1, kept, to);
                        }
                    }
                }
            }
        }
    }

    private Rows open(Piece piece) {
        SourceFates fates = desk().fates(source);
        Schema schema = wanted.schema();
        return piece.accept(new Piece.Visitor<>() {
            @Override
            public Rows ofFile(Piece.OfFile file) {
                SourceDef def = fates.source();
                ReadRequest request =
                        ReadRequest.of(desk().job().base(), def.batch().orElseThrow(), def.schema(), schema.names());
                return SourcePieces.files(Formats.readRanges(request, List.of(file.range())), fates);
            }

            @Override
            public Rows ofRows(Piece.OfRows rows) {
                GivenPieces given = new GivenPieces(fates.source().schema(), held == null ? List.of() : held);
                return SourcePieces.given(schema, given.rows(rows), rows.before(), fates);
            }
        });
    }
}
