package dev.headrace.target.beam.log;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.codec.IrCodec;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a source declares, as workers get it: its schema and bindings. Rules about rows are not among it. */
public final class SentSource implements Serializable {
    private static final long serialVersionUID = 1;

    private transient SourceDef source;
    private transient Schema wanted;

    private SentSource(SourceDef source, Schema wanted) {
        this.source = source;
        this.wanted = wanted;
    }

    /**
     * The declaration of a source of which some columns are read.
     *
     * @param columns their names; the time columns are always among those read
     */
    public static SentSource of(SourceDef source, Iterable<String> columns) {
        Set<String> names = new java.util.LinkedHashSet<>();
        columns.forEach(names::add);
        source.schema().eventTime().ifPresent(names::add);
        source.schema().knownTime().ifPresent(names::add);
        names.forEach(source.schema()::require);
        return new SentSource(bare(source), pruned(source.schema(), names));
    }

    private static SourceDef bare(SourceDef s) {
        return new SourceDef(
                s.name(),
                s.schema(),
                s.batch(),
                s.stream(),
                s.lateness(),
                s.late(),
                s.idle(),
                Optional.empty(),
                List.of(),
                List.of(),
                "");
    }

    private static Schema pruned(Schema all, Set<String> names) {
        return new Schema(
                all.columns().stream().filter(c -> names.contains(c.name())).toList(),
                all.eventTime(),
                all.knownTime());
    }

    /** The declaration, without rules about rows. */
    public SourceDef source() {
        return source;
    }

    /** The columns to read, in the order they are declared. */
    public Schema wanted() {
        return wanted;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.writeObject(IrCodec.write(
                new Pipeline("sent", List.of(), List.of(source), List.of(), List.of(), List.of(), List.of())));
        out.writeObject(wanted.names().toArray(String[]::new));
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        byte[] pipeline = (byte[]) in.readObject();
        Set<String> names = Set.of((String[]) in.readObject());
        DiagnosticSink problems = new DiagnosticSink();
        source = new IrCodec(Functions.of())
                .readPipeline(pipeline, "source", problems)
                .map(p -> p.sources().get(0))
                .orElseThrow(() -> new IOException("a source cannot be read: " + problems.diagnostics()));
        wanted = pruned(source.schema(), names);
    }
}
