package dev.headrace.operators.source;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.Formats;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.ReadRequest;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.target.InMemoryRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads one source: its rows in order, without those that went. */
public final class SourceReader {

    private final SourceDef source;
    private final SourceFates fates;
    private final Session session;
    private final Path base;
    private final Map<String, Object> params;
    private final @Nullable InMemoryRows given;
    private final LongConsumer progress;
    private @Nullable SourceRules rules;

    public SourceReader(
            SourceFates fates,
            Session session,
            Path base,
            Map<String, Object> params,
            @Nullable InMemoryRows given,
            LongConsumer progress) {
        this.source = fates.source();
        this.fates = fates;
        this.session = session;
        this.base = base;
        this.params = params;
        this.given = given;
        this.progress = progress;
    }

    /** Starts reading the columns that these scans and the rules need; once. */
    public Rows read(List<Op.Scan> scans) {
        Schema schema = Wanted.of(source, scans);
        InMemoryRows inMemory = given;
        Rows rows = inMemory == null ? files(schema) : new GivenRows(schema, inMemory, 0, fates).rows();
        Predicate<Iterable<String>> checked =
                SourcePieces.checked(inMemory == null ? Optional.empty() : Optional.of(inMemory.columns()));
        SourceRules mine = new SourceRules(fates, rows.schema(), params, checked);
        rules = mine;
        for (int n = 0; n <= mine.uniques(); n++) {
            int part = n;
            if (n > 0) {
                rows = mine.unique(n - 1, rows, session);
            }
            if (mine.any(n)) {
                rows = new MappedRows(rows, rows.schema(), batch -> mine.part(part, batch));
            }
        }
        return rows;
    }

    /** Judges the expectations about the rows together; called when all rows have been read. */
    public List<Diagnostic> judge() {
        SourceRules mine = rules;
        return mine == null ? List.of() : mine.judge();
    }

    private Rows files(Schema schema) {
        Binding binding = source.batch()
                .orElseThrow(() -> new RunFailure(Diagnostic.of(
                                Code.HR0702, "source `" + source.name() + "` does not say where its rows come from")
                        .help("give it a `batch = …` binding, here or in a profile")
                        .build()));
        ReadRequest request = ReadRequest.of(base, binding, source.schema(), schema.names());
        BatchSource files = Formats.read(request);
        fates.inputs(files.inputs().stream().map(InputFile::name).toList());
        return new FileRows(files, fates, progress);
    }
}
