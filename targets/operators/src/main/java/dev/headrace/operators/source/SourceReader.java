package dev.headrace.operators.source;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.target.InMemoryRows;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private final List<TableRules> tables = new ArrayList<>();

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
        Rows rows = inMemory == null ? files(schema) : new GivenRows(schema, inMemory, fates).rows();
        Predicate<Iterable<String>> checked = columns -> inMemory == null || holdsAll(inMemory, columns);
        RowRules fields = RowRules.fields(source, rows.schema(), params, fates, checked);
        if (fields.any()) {
            rows = new MappedRows(rows, rows.schema(), fields::apply);
        }
        for (int i = 0; i < source.expectations().size(); i++) {
            Expectation expectation = source.expectations().get(i);
            if (checked.test(Wanted.columns(expectation))) {
                rows = expecting(rows, expectation, i);
            }
        }
        for (TableRules table : tables) {
            // Judged over the rows that are kept after all expectations.
            rows = new MappedRows(rows, rows.schema(), table::watch);
        }
        return rows;
    }

    private Rows expecting(Rows rows, Expectation expectation, int index) {
        return expectation.accept(new Expectation.Visitor<>() {
            @Override
            public Rows row(Expectation.Row row) {
                RowRules rule = RowRules.expectation(row, fates.expectation(index), rows.schema(), params, fates);
                return new MappedRows(rows, rows.schema(), rule::apply);
            }

            @Override
            public Rows unique(Expectation.Unique unique) {
                return new UniqueRule(unique, fates.expectation(index), fates).apply(rows, session);
            }

            @Override
            public Rows table(Expectation.Table table) {
                TableRules watcher = new TableRules(
                        source.name(),
                        table,
                        fates.expectation(index),
                        rows.schema(),
                        params,
                        new StepErrors(source.name(), fates));
                tables.add(watcher);
                return new MappedRows(rows, rows.schema(), watcher::sound);
            }
        });
    }

    /** Judges the expectations about the rows together; called when all rows have been read. */
    public List<Diagnostic> judge() {
        return tables.stream().map(TableRules::judge).flatMap(Optional::stream).toList();
    }

    private Rows files(Schema schema) {
        Binding binding = source.batch()
                .orElseThrow(() -> new RunFailure(Diagnostic.of(
                                Code.HR0702, "source `" + source.name() + "` does not say where its rows come from")
                        .help("give it a `batch = …` binding, here or in a profile")
                        .build()));
        ReadRequest request = ReadRequest.of(base, binding, source.schema(), schema.names());
        return new FileRows(Formats.read(request), fates, progress);
    }

    private static boolean holdsAll(InMemoryRows rows, Iterable<String> columns) {
        for (String column : columns) {
            if (!rows.columns().contains(column)) {
                return false;
            }
        }
        return true;
    }
}
